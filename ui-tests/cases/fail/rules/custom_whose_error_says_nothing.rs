//! A function whose error cannot be shown.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom = is_free)]
    name: String,
}

fn is_free(_: &str) -> Result<(), ()> {
    Ok(())
}

fn main() {}
