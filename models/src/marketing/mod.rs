//! Marketing: campaigns, templates and content blocks.

mod campaigns;
mod content_blocks;
mod email_templates;
mod in_app_templates;
mod push_templates;
mod sms_templates;
mod templates;

pub use campaigns::*;
pub use content_blocks::*;
pub use email_templates::*;
pub use in_app_templates::*;
pub use push_templates::*;
pub use sms_templates::*;
pub use templates::*;
