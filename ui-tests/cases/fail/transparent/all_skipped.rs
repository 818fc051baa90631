//! `transparent` on a struct of which nothing is read.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {
    #[serde(skip)]
    id: String,
}

fn main() {}
