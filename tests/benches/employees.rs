//! A page of a hundred employees, most of whose fields are optional, written by `ApiModel` and by serde's derives.
#![allow(missing_docs, reason = "a bench")]

use divan::{Bencher, black_box};
use renamed_api_model::json;

const EMPLOYEES: usize = 100;

fn main() {
    divan::main();
}

/// The same structs twice: with the model's derive, and with serde's.
macro_rules! twins {
    ($(struct $name:ident { $($field:ident: $ty:ty,)* } optional { $($option:ident: $some:ty,)* })*) => {
        mod ours {
            $(
                #[derive(renamed_api_model::ApiModel)]
                #[api(crate = renamed_api_model)]
                pub(super) struct $name {
                    $(pub(super) $field: $ty,)*
                    $(pub(super) $option: Option<$some>,)*
                }
            )*
        }
        mod theirs {
            $(
                #[derive(serde::Serialize, serde::Deserialize)]
                pub(super) struct $name {
                    $(pub(super) $field: $ty,)*
                    $(#[serde(skip_serializing_if = "Option::is_none")] pub(super) $option: Option<$some>,)*
                }
            )*
        }
    };
}

twins! {
    struct Page { data: Vec<Employee>, } optional { next: String, total: u32, }

    struct Employee {
        id: String,
        remote_id: String,
        status: String,
    } optional {
        first_name: String, last_name: String, name: String, display_name: String, gender: String,
        ethnicity: String, date_of_birth: String, birthday: String, marital_status: String, avatar_url: String,
        personal_email: String, personal_phone_number: String, work_email: String, work_phone_number: String,
        job_id: String, job_title: String, job_description: String, department_id: String, department: String,
        manager_id: String, hire_date: String, start_date: String, termination_date: String, tenure: f64,
        work_anniversary: String, employment_type: String, employment_contract_type: String, seniority: u8,
        salary: f64, salary_currency: String, salary_in_cents: i64, remote: bool, national_ids: Vec<String>,
        preferred_languages: Vec<String>, home: Address, work: Address, notes: String,
    }

    struct Address { country: String, } optional {
        street: String, city: String, state: String, zip_code: String, latitude: f64, longitude: f64,
    }
}

/// The page as JSON: names with accents, a note with lines and quotes, absent values, in every record others.
fn document() -> String {
    let employees: Vec<_> = (0..EMPLOYEES).map(employee).collect();
    serde_json::json!({"data": employees, "next": "eyJwYWdlIjoyfQ==", "total": 4321}).to_string()
}

fn employee(index: usize) -> serde_json::Value {
    let mut employee = serde_json::json!({
        "id": format!("c2Vydm{index:05}ljZV9hY2NvdW50"), "remote_id": format!("{index}"), "status": "active",
        "first_name": "Zoë", "last_name": "Quartermaine-O'Neill", "name": "Zoë Quartermaine-O'Neill",
        "gender": "non_binary", "date_of_birth": "1990-01-01T00:00:00.000Z", "birthday": "2025-01-01T00:00:00Z",
        "avatar_url": format!("https://files.example.com/avatars/{index}.png?size=256"),
        "work_email": format!("zoe.quartermaine.{index}@northwind.example"), "work_phone_number": "+44 20 7946 0958",
        "job_id": format!("job-{index}"), "job_title": "Software Engineer", "department": "R&D",
        "manager_id": "c2VydmljZV9hY2NvdW50", "hire_date": "2021-05-17T00:00:00.000Z", "tenure": 3.75,
        "employment_type": "full_time", "employment_contract_type": "permanent", "seniority": 4,
        "salary": 71234.5, "salary_currency": "GBP", "salary_in_cents": 7_123_450, "remote": index.is_multiple_of(7),
        "national_ids": ["QQ123456C"], "preferred_languages": ["en_GB", "fr_FR"],
        "home": {"country": "GB", "street": "10 Vine Hill", "city": "London", "zip_code": "EC1R 5DZ",
            "latitude": 51.522_345_678, "longitude": -0.110_987_654},
        "notes": "Called \"Q\" by the team.\nWorks from Lisbon in winter; prefers written reviews.",
    });
    let absent = ["gender", "notes", "home", "salary", "birthday", "avatar_url", "tenure"][index % 7];
    if let Some(object) = employee.as_object_mut() {
        object.remove(absent);
    }
    employee
}

#[divan::bench]
fn serde_derive_to_string(bencher: Bencher) {
    let page: theirs::Page = serde_json::from_str(&document()).unwrap();
    bencher.bench_local(|| serde_json::to_string(black_box(&page)).unwrap());
}

#[divan::bench]
fn api_model_serialize_to_string(bencher: Bencher) {
    let page: ours::Page = json::from_str(&document()).unwrap();
    bencher.bench_local(|| serde_json::to_string(black_box(&page)).unwrap());
}

#[divan::bench]
fn api_model_to_json(bencher: Bencher) {
    let page: ours::Page = json::from_str(&document()).unwrap();
    assert_eq!(json::to_string(&page).unwrap(), serde_json::to_string(&page).unwrap());
    bencher.bench_local(|| json::to_string(black_box(&page)).unwrap());
}

#[divan::bench]
fn serde_derive_by_json_to_string(bencher: Bencher) {
    let page: theirs::Page = serde_json::from_str(&document()).unwrap();
    bencher.bench_local(|| json::to_string(black_box(&page)).unwrap());
}
