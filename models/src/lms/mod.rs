//! Learning management: courses, content, assignments and completions.

mod assignments;
mod categories;
mod completions;
mod content;
mod courses;
mod skills;
mod users;

pub use assignments::*;
pub use categories::*;
pub use completions::*;
pub use content::*;
pub use courses::*;
pub use skills::*;
pub use users::*;

/// What content is made of; documents of other areas have it too.
pub use crate::shared::{Author, Category, Content, ContentType, Level, LmsUser, Localization, Skill};
