// Written by `cargo xtask regen`; changes made by hand are lost.
//! `notes`.

use synctera_api::v0::{CreateNote, ListNotes, NoteCreate, UpdateNote};

use crate::Synctera;
use crate::handle::Caller;

/// Remarks of your staff on customers and other things.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.notes().list(v0::ListNotes::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Notes<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Notes<C> {
    /// Lists notes.
    ///
    /// `GET /v0/notes`.
    #[doc(alias = "listNotes")]
    pub fn list(&self, operation: ListNotes) -> C::List<ListNotes> {
        self.caller.list(operation)
    }

    /// Leaves a note on a resource.
    ///
    /// `POST /v0/notes`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createNote")]
    pub fn create(&self, body: NoteCreate) -> C::Call<CreateNote> {
        self.caller.call(CreateNote::new(body))
    }

    /// Changes a note.
    ///
    /// `PATCH /v0/notes/{note_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchNote")]
    pub fn update(&self, operation: UpdateNote) -> C::Call<UpdateNote> {
        self.caller.call(operation)
    }
}
