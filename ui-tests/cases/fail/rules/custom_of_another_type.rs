//! A function for another type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom = is_even)]
    name: String,
}

fn is_even(_: &u8) -> Result<(), String> {
    Ok(())
}

fn main() {}
