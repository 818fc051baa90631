//! A builder that a loop would have to change the type of.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    let mut builder = Account::builder().provider("hibob").count(1);
    for id in ["acc_1", "acc_2"] {
        builder = builder.id(id);
    }
}
