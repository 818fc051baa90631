//! Candidates.

use api_model::ApiModel;
use time::OffsetDateTime;

use crate::shared::{CustomField, JsonObject, Paginated, Single};

/// The candidate who applies.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct ApplicationCandidate {
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<String>,
    /// The first name.
    #[api(example = "John")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Doe")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[api(example = "john.doe@example.com")]
    pub email: Option<String>,
    /// The e-mail addresses.
    pub emails: Option<Vec<CandidateEmail>>,
    /// The phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// The social links.
    pub social_links: Option<Vec<SocialLink>>,
    /// The company.
    #[api(example = "Company Inc.")]
    pub company: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
}

/// What creates a candidate.
#[doc(alias = "AtsCreateCandidateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateCandidateRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The phone number.
    #[api(example = "+1234567890")]
    #[deprecated]
    pub phone_number: Option<String>,
    /// The phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<String>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<String>,
    /// The social links.
    pub social_links: Option<Vec<SocialLink>>,
    /// The company.
    #[api(example = "Company Inc.")]
    pub company: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// When the candidate was hired.
    pub hired_at: Option<OffsetDateTime>,
    /// The country.
    #[api(example = "United States")]
    pub country: Option<String>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
}

/// What changes a candidate: what is left out stays as it is, and `null` clears it.
#[doc(alias = "AtsUpdateCandidateRequestDto")]
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct UpdateCandidateRequest {
    /// What is handed to the provider as it is.
    pub passthrough: Option<Option<JsonObject>>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<Option<JsonObject>>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<Option<String>>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<Option<String>>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<Option<String>>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<Option<String>>,
    /// The e-mail addresses.
    pub emails: Option<Option<Vec<CandidateEmail>>>,
    /// The social links.
    pub social_links: Option<Option<Vec<SocialLink>>>,
    /// The phone number.
    #[api(example = "+44 20 7946 0000")]
    #[deprecated]
    pub phone: Option<Option<String>>,
    /// The phone numbers.
    pub phone_numbers: Option<Option<Vec<PhoneNumber>>>,
    /// The company.
    #[api(example = "Company Inc.")]
    pub company: Option<Option<String>>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<Option<String>>,
    /// The identifiers of the applications.
    pub application_ids: Option<Option<Vec<String>>>,
    /// When the candidate was hired.
    pub hired_at: Option<Option<OffsetDateTime>>,
    /// The country.
    #[api(example = "United States")]
    pub country: Option<Option<String>>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Option<Vec<CustomField>>>,
}

/// A candidate.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The API's identifier of the candidate.
    pub id: Option<String>,
    /// The provider's identifier of the candidate.
    pub remote_id: Option<String>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<String>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<String>,
    /// The e-mail addresses.
    pub emails: Option<Vec<CandidateEmail>>,
    /// The social links.
    pub social_links: Option<Vec<SocialLink>>,
    /// The phone number.
    #[api(example = "+44 20 7946 0000")]
    #[deprecated]
    pub phone: Option<String>,
    /// The phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// The company.
    #[api(example = "Company Inc.")]
    pub company: Option<String>,
    /// The title of the job that the candidate has.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// The identifiers of the applications.
    pub application_ids: Option<Vec<String>>,
    /// The provider's identifiers of the applications.
    pub remote_application_ids: Option<Vec<String>>,
    /// When the candidate was hired.
    pub hired_at: Option<OffsetDateTime>,
    /// The country.
    #[api(example = "United States")]
    pub country: Option<String>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
    /// The tags.
    pub tags: Option<Vec<Tag>>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
}

/// A candidate email.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CandidateEmail {
    /// What kind of address it is.
    #[api(example = "personal")]
    pub r#type: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub value: Option<String>,
}

/// A single candidate.
pub type CandidateResult = Single<Candidate>;

/// One page of candidates.
pub type CandidatesPaginated = Paginated<Candidate>;

/// A candidate who is created with an application.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct CreateCandidate {
    /// What is handed to the provider as it is.
    pub passthrough: Option<JsonObject>,
    /// Custom fields of the project, by their unified names.
    pub unified_custom_fields: Option<JsonObject>,
    /// The phone number.
    #[api(example = "+1234567890")]
    #[deprecated]
    pub phone_number: Option<String>,
    /// The phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// The name.
    #[api(example = "Anna Berg")]
    pub name: Option<String>,
    /// The first name.
    #[api(example = "Anna")]
    pub first_name: Option<String>,
    /// The last name.
    #[api(example = "Berg")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[api(example = "anna.berg@example.com")]
    pub email: Option<String>,
    /// The social links.
    pub social_links: Option<Vec<SocialLink>>,
    /// The company.
    #[api(example = "Company Inc.")]
    pub company: Option<String>,
    /// The title.
    #[api(example = "Software Engineer")]
    pub title: Option<String>,
    /// When the candidate was hired.
    pub hired_at: Option<OffsetDateTime>,
    /// The country.
    #[api(example = "United States")]
    pub country: Option<String>,
    /// Custom fields of the provider.
    pub custom_fields: Option<Vec<CustomField>>,
}

/// A phone number.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct PhoneNumber {
    /// What kind of phone number it is.
    pub r#type: Option<PhoneNumberType>,
    /// The phone number.
    #[api(example = "+447700112233")]
    pub phone: Option<String>,
}

/// A phone number type.
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PhoneNumberType {
    /// Personal.
    Personal,
    /// Work.
    Work,
    /// Mobile.
    Mobile,
    /// Home.
    Home,
    /// Unknown.
    Unknown,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A social link.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct SocialLink {
    /// What kind of page it leads to.
    #[api(example = "linkedin")]
    pub r#type: Option<String>,
    /// The address.
    pub url: Option<String>,
}

/// A tag.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Tag {
    /// The provider's identifier of the tag.
    pub remote_id: Option<String>,
    /// The name.
    #[api(example = "Gold Medalist")]
    pub name: Option<String>,
}
