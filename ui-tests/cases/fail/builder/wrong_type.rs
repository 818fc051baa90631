//! A setter that is given another type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    let _ = Account::builder().id(5).provider("hibob").count(1).build();
}
