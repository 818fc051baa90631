//! A word of ts-rs.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(optional)]
    label: Option<String>,
}

fn main() {}
