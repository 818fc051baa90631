//! An `Option` where `maybe_label` takes one.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    let label: Option<&str> = None;
    let _ = Account::builder().id("acc_1").provider("hibob").count(1).label(label).build();
}
