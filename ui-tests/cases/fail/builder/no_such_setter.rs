//! A setter of a field that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    let _ = Account::builder().id("acc_1").provider("hibob").count(1).labell("HR").build();
}
