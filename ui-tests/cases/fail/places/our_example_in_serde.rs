//! A word of ours that takes a value in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(example = "acc_1")]
    id: String,
}

fn main() {}
