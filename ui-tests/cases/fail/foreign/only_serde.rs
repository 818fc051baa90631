//! A field of a type that only has serde's impls.

use api_model::ApiModel;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Foreign {
    id: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Foreign,
}

fn main() {}
