//! Lists employees page by page, from a recorded set of responses.

use std::collections::BTreeMap;
use std::process::ExitCode;

use api_model::{ApiModel as _, Report};
use stackone_models::hris::{Employee, EmployeesPaginated, Gender};
use stackone_models::shared::{BadRequestResponse, Sourced};

/// What the API answered, by cursor; a program would ask it.
const RECORDED: &[(&str, u16, &str)] = &[
    ("", 200, include_str!("../fixtures/hris/employees_1.json")),
    ("c2", 200, include_str!("../fixtures/hris/employees_2.json")),
    ("c3", 200, include_str!("../fixtures/hris/employees_3.json")),
];

fn main() -> ExitCode {
    match list() {
        Ok(employees) => {
            print(&employees);
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}

/// Every employee of every page.
fn list() -> Result<Vec<Employee>, Report> {
    let mut employees = Vec::new();
    let mut cursor = String::new();
    loop {
        let (_, status, body) =
            RECORDED.iter().find(|(of, ..)| *of == cursor).expect("every page is recorded");
        if *status != 200 {
            let error = BadRequestResponse::from_json(body)?;
            println!("the API says: {}", error.message);
            return Ok(employees);
        }
        let page = EmployeesPaginated::from_json(body)?;
        println!("page {:?}: {} employees", cursor, page.data.len());
        employees.extend(page.data);
        match page.next {
            Some(next) => cursor = next,
            None => return Ok(employees),
        }
    }
}

fn print(employees: &[Employee]) {
    let mut genders = BTreeMap::<&str, usize>::new();
    for employee in employees {
        let name = employee.display_name.as_deref().or(employee.name.as_deref()).unwrap_or("(no name)");
        let email = employee.work_email.as_deref().unwrap_or("(no e-mail address)");
        let hired = employee.hire_date.map_or_else(|| "?".to_owned(), |hired| hired.date().to_string());
        println!("  {name:<20} {email:<32} since {hired}");
        *genders.entry(gender(employee)).or_default() += 1;
    }
    println!("{} employees: {genders:?}", employees.len());
}

/// What is known of an employee's gender: what the API has no word for is asked of the provider's own value.
fn gender(employee: &Employee) -> &str {
    match employee.gender.as_ref().and_then(Sourced::value) {
        Some(Gender::Female) => "female",
        Some(Gender::Male) => "male",
        Some(Gender::Unrecognized(word)) => word,
        Some(_) => "other",
        None => "not known",
    }
}
