//! Nothing imported, the derive by its path.

#[derive(api_model::ApiModel)]
struct Account {
    id: String,
}

fn main() {
    let account = <Account as api_model::ApiModel>::from_json(r#"{"id":"acc_1"}"#).unwrap();
    assert_eq!(account.id, "acc_1");
}
