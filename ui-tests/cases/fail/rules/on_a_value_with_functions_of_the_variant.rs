//! A rule on a value that the variant's functions read and write.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Account {
    #[serde(with = "other")]
    Name(#[api(min_length = 1)] String),
    Number(u8),
}

mod other {}

fn main() {}
