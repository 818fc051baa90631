//! Applicant tracking: jobs, candidates, applications, interviews, offers, and screening by background checks and assessments.

mod application_changes;
mod application_stages;
mod applications;
mod assessments;
mod background_checks;
mod candidates;
mod documents;
mod interviews;
mod job_postings;
mod jobs;
mod lists;
mod notes;
mod offers;
mod orders;
mod organization;
mod questionnaires;
mod rejected_reasons;
mod scorecards;

pub use application_changes::*;
pub use application_stages::*;
pub use applications::*;
pub use assessments::*;
pub use background_checks::*;
pub use candidates::*;
pub use documents::*;
pub use interviews::*;
pub use job_postings::*;
pub use jobs::*;
pub use lists::*;
pub use notes::*;
pub use offers::*;
pub use orders::*;
pub use organization::*;
pub use questionnaires::*;
pub use rejected_reasons::*;
pub use scorecards::*;
