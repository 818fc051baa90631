//! A flattened field of a type that is none of ours.

use api_model::ApiModel;

struct Owner;

#[derive(ApiModel)]
struct Account {
    #[serde(flatten)]
    owner: Owner,
}

fn main() {}
