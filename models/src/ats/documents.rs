//! Documents.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{Content, FileFormat, JsonObject, MappedFlag, Paginated, Single, Sourced};

/// A document.
#[doc(alias = "AtsDocumentApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Document {
    /// The API's identifier of the document.
    pub id: Option<String>,
    /// The provider's identifier of the document.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "My Document")]
    pub name: Option<String>,
    /// The category.
    pub category: Option<Sourced<String>>,
    /// The contents.
    #[deprecated]
    pub contents: Option<Vec<Content>>,
    /// The identifier of the category.
    pub category_id: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// The address of the file at the provider.
    pub remote_url: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// What kind of document it is.
    #[deprecated]
    pub r#type: Option<Sourced<DocumentCategory>>,
}

/// A single document.
#[doc(alias = "AtsDocumentResult")]
pub type DocumentResult = Single<Document>;

/// One page of documents.
#[doc(alias = "AtsDocumentsPaginated")]
pub type DocumentsPaginated = Paginated<Document>;

/// A document category.
#[doc(alias = "AtsDocumentsUploadCategoryEnumApiModel")]
#[doc(alias = "AtsDocumentTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum DocumentCategory {
    /// Resume.
    Resume,
    /// Avatar.
    Avatar,
    /// Cover letter.
    CoverLetter,
    /// Profile picture.
    ProfilePicture,
    /// Policy.
    Policy,
    /// Passport.
    Passport,
    /// Assessment.
    Assessment,
    /// Interview attachment.
    InterviewAttachment,
    /// Take home test.
    TakeHomeTest,
    /// Offer letter.
    OfferLetter,
    /// Signed offer letter.
    SignedOfferLetter,
    /// National id.
    NationalId,
    /// Offer packet.
    OfferPacket,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// What uploads a document.
#[doc(alias = "AtsDocumentsUploadRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct DocumentUploadRequest {
    /// The name.
    #[api(example = "weather-forecast")]
    pub name: Option<String>,
    /// The format of the file.
    pub file_format: Option<Sourced<FileFormat>>,
    /// The content.
    pub content: Option<String>,
    /// The identifier of the category.
    pub category_id: Option<String>,
    /// The path.
    #[api(example = "/path/to/file")]
    pub path: Option<String>,
    /// Whether it is confidential.
    pub confidential: Option<Sourced<MappedFlag>>,
    /// The category.
    pub category: Option<Sourced<DocumentCategory>>,
}
