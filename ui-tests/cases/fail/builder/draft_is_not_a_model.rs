//! A draft's result that is not looked at.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    let account: Account = Account::draft().id("acc_1").provider("hibob").count(1).build();
    let _ = account.id;
}
