//! A character.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 'a')]
    id: String,
}

fn main() {}
