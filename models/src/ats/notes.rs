//! Notes.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{JsonObject, Paginated, Single, Sourced};

/// What creates a note.
#[doc(alias = "AtsCreateNotesRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateNoteRequest {
    /// The content.
    pub content: Option<Vec<NoteContent>>,
    /// The identifier of the author.
    pub author_id: Option<String>,
    /// Who can see it.
    pub visibility: Option<Sourced<NoteVisibility>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
}

/// What changes a note: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateNotesRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateNoteRequest {
    /// The content.
    pub content: Option<Option<Vec<NoteContent>>>,
    /// The identifier of the author.
    pub author_id: Option<Option<String>>,
    /// Who can see it.
    pub visibility: Option<Option<Sourced<NoteVisibility>>>,
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
}

/// A note.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Note {
    /// The API's identifier of the note.
    pub id: Option<String>,
    /// The provider's identifier of the note.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The content.
    pub content: Option<Vec<NoteContent>>,
    /// The identifier of the author.
    pub author_id: Option<String>,
    /// The provider's identifier of the author.
    pub remote_author_id: Option<String>,
    /// Who can see it.
    pub visibility: Option<Sourced<NoteVisibility>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// When it was deleted.
    pub deleted_at: Option<OffsetDateTime>,
}

/// A note content.
#[doc(alias = "NoteContentApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct NoteContent {
    /// The body.
    pub body: Option<String>,
}

/// A single note.
pub type NoteResult = Single<Note>;

/// One page of notes.
pub type NotesPaginated = Paginated<Note>;

/// A note visibility.
#[doc(alias = "NotesVisibilityEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum NoteVisibility {
    /// Private.
    Private,
    /// Public.
    Public,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
