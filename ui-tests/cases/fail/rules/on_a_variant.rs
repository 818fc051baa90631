//! A rule on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Account {
    #[api(min_length = 1)]
    Name(String),
    Number(u8),
}

fn main() {}
