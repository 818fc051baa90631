//! A slip of the pen in a word of ours, on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(biulder = false)]
struct Account {
    id: String,
}

fn main() {}
