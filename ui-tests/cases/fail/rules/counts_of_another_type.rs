//! The least and the most of a count, of a type that has none: each is a mistake.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Other(u8);

#[derive(ApiModel)]
struct Account {
    #[api(min_items = 1, max_items = 2)]
    tags: Other,
}

fn main() {}
