//! Campaigns.

use api_model::ApiModel;
use time::OffsetDateTime;

use super::{Message, PublicationStatus};
use crate::shared::{Flag, Paginated, Single, Sourced};

/// A campaign.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Campaign {
    /// The API's identifier of the campaign.
    pub id: Option<String>,
    /// The provider's identifier of the campaign.
    pub remote_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<OffsetDateTime>,
    /// When it last changed.
    pub updated_at: Option<OffsetDateTime>,
    /// A description.
    pub description: Option<String>,
    /// What kind of schedule it has.
    pub schedule_type: Option<Sourced<ScheduleType>>,
    /// The status.
    pub status: Option<Sourced<PublicationStatus>>,
    /// Whether it is archived.
    pub archived: Option<Flag>,
    /// Whether it is a draft.
    pub draft: Option<Flag>,
    /// The channels that it goes out on.
    pub channels: Option<Vec<Sourced<Channel>>>,
    /// When it was first sent.
    pub first_sent_at: Option<OffsetDateTime>,
    /// When it was last sent.
    pub last_sent_at: Option<OffsetDateTime>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// The messages.
    pub messages: Option<Vec<Message>>,
}

/// A single campaign.
pub type CampaignResult = Single<Campaign>;

/// One page of campaigns.
pub type CampaignsPaginated = Paginated<Campaign>;

/// A channel that a campaign goes out on.
#[doc(alias = "ChannelsEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Email.
    Email,
    /// SMS.
    Sms,
    /// Web push.
    WebPush,
    /// Ios push.
    IosPush,
    /// Android push.
    AndroidPush,
    /// Unknown.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A schedule type.
#[doc(alias = "ScheduleTypeEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleType {
    /// Immediate.
    Immediate,
    /// Scheduled.
    Scheduled,
    /// Recurring.
    Recurring,
    /// Custom.
    Custom,
    /// Triggered.
    Triggered,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
