//! `cargo xtask`: see the library for what each command does.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::error::Result;
use xtask::import::Prose;
use xtask::{coverage, diff, import, regen};

/// Imports Synctera's OpenAPI documents and regenerates the raw client.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write interface files from documents as downloaded.
    Import {
        /// The downloaded documents, at most one for each API.
        #[arg(required = true)]
        documents: Vec<PathBuf>,
        /// Keep descriptions and examples; such files are for yourself and are not committed.
        #[arg(long)]
        keep_prose: bool,
        /// Another folder than the top of the workspace.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Write the raw client from the interface files.
    Regen {
        /// Write nothing; fail if the client is not up to date.
        #[arg(long)]
        check: bool,
        /// Other interface files than the committed ones; needs --out.
        #[arg(long, value_name = "FILE", num_args = 1..)]
        interface: Vec<PathBuf>,
        /// Another folder than `generated/`.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Copy the runtime into that folder, for use without this repository; needs --out.
        #[arg(long)]
        vendor: bool,
    },
    /// Count the operations of each document and of the client.
    Coverage,
    /// Tell what changed between two documents of one version, as Markdown.
    Diff {
        /// The older document, official or an interface file.
        old: PathBuf,
        /// The newer one.
        new: PathBuf,
        /// Every change, not only what fits a page.
        #[arg(long)]
        all: bool,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let root = workspace();
    let mut say = |line: String| println!("{line}");
    match command {
        Command::Import {
            documents,
            keep_prose,
            out,
        } => {
            let report = import::run(&import::Options {
                inputs: documents,
                prose: if keep_prose {
                    Prose::Keep
                } else {
                    Prose::Strip
                },
                folder: out.unwrap_or(root),
            })?;
            println!("{report}");
            Ok(())
        }
        Command::Regen {
            check,
            interface,
            out,
            vendor,
        } => regen::run(
            &root,
            &regen::Options {
                check,
                interfaces: interface,
                out,
                vendor,
            },
            &mut say,
        ),
        Command::Coverage => coverage::run(&root, &mut say),
        Command::Diff { old, new, all } => {
            let detail = if all {
                diff::Detail::All
            } else {
                diff::Detail::Page
            };
            print!("{}", diff::run(&root, &old, &new, detail)?);
            Ok(())
        }
    }
}

/// The top of the workspace: the folder above this package.
fn workspace() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| package.clone(), Path::to_path_buf)
}
