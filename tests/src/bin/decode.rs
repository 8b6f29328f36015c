//! Reads lines `API<TAB>OPERATION_ID<TAB>FILE` and decodes each file as that operation's success
//! body. Prints each file that does not decode, or not without loss, with the place and the reason;
//! then how many undocumented keys were dropped; and at last `decoded N of M, lossless K`.

use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use synctera_tests::decode_lines::Decoder;

fn main() -> io::Result<ExitCode> {
    let mut decoder = Decoder::default();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        // A line that is no UTF-8 names a file that is not there, which is then reported.
        let line = String::from_utf8_lossy(&line?).into_owned();
        let line = line.strip_suffix('\r').unwrap_or(&line);
        if let Some(report) = decoder.line(line) {
            writeln!(out, "{report}")?;
        }
    }
    let tally = decoder.tally();
    writeln!(out, "{tally}")?;
    out.flush()?;
    Ok(if tally.is_clean() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
