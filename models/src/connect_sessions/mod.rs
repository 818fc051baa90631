//! Connect sessions: how an end user links an account.

mod token;

pub use token::{
    ConnectSessionToken, ConnectSessionTokenBuilder, ConnectSessionTokenCategory, ConnectSessionTokenDraft,
};
