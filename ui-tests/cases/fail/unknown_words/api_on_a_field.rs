//! A slip of the pen in a word of ours, on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

fn main() {}
