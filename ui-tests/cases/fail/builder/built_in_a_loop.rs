//! A builder that is built in a loop before its last field is set.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    provider: String,
    count: u32,
    label: Option<String>,
}

fn main() {
    for id in ["acc_1", "acc_2"] {
        let builder = Account::builder().id(id).provider("hibob");
        let _ = builder.build();
    }
}
