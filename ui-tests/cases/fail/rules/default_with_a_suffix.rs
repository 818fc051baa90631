//! The type behind a default's number changes nothing about its rules.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Page {
    #[api(default = 5u8, minimum = 10)]
    size: u8,
}

fn main() {}
