//! References without a lifetime: an error of rustc's, said once.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Lent {
    text: &str,
    list: Option<Vec<(u8, &'static str)>>,
}

fn main() {}
