//! Documents: files, folders and drives.

mod drives;
mod files;
mod folders;

pub use drives::*;
pub use files::*;
pub use folders::*;
