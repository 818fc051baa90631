//! Words and values with something else between them.

use api_model::ApiModel;

const LEAST: u32 = 3;

#[derive(ApiModel)]
struct Account {
    #[api(min_length 3)]
    a: String,
    #[api(min_length: 3)]
    b: String,
    #[api(required; secret)]
    c: Option<String>,
    #[api(min_length = 3; max_length = 4)]
    d: String,
    #[api(read-only)]
    e: String,
    #[api(min_length = LEAST)]
    f: String,
    #[api(minimum = "3")]
    g: u8,
}

fn main() {}
