//! A thing of each kind within reach of MSME A and those who work with her, one of others, one of the other world.

use super::making::{account, alert, cost, idea, person, register, report, request, sale};
use super::people::{Person, enterprise, manager};
use crate::running::Server;
use app::context::secrets;
use domain::access::{Reach, Role, Scope};
use domain::dataset::Dataset::{self, Demonstration, Real};
use domain::id::AccountId;
use std::collections::HashMap;

/// What a number is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Enterprise,
    /// An MSME that others belong to.
    Organization,
    Person,
    Sale,
    Request,
    Account,
    Alert,
    Report,
    Cost,
    Idea,
}

impl Kind {
    pub fn parse(text: &str) -> Self {
        match text {
            "enterprise" => Self::Enterprise,
            "organization" => Self::Organization,
            "person" => Self::Person,
            "sale" => Self::Sale,
            "request" => Self::Request,
            "account" => Self::Account,
            "alert" => Self::Alert,
            "report" => Self::Report,
            "cost" => Self::Cost,
            "idea" => Self::Idea,
            other => panic!("no such kind: {other}"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which {
    /// MSME A's, her cooperative's, or published by the technician.
    Inside,
    /// Of an MSME in another department, or of the coordinator.
    Other,
    /// Of the other world.
    World,
    Absent,
}

#[derive(Debug, Default)]
pub struct Things(HashMap<(Kind, Which), String>);

impl Things {
    pub fn id(&self, kind: Kind, which: Which) -> Option<String> {
        if which == Which::Absent {
            return Some(if matches!(kind, Kind::Sale | Kind::Idea) {
                secrets::submission().to_string()
            } else {
                "987654".to_owned()
            });
        }
        self.0.get(&(kind, which)).cloned()
    }

    /// Whether somebody's reach holds a thing; that she may do nothing with it is another matter.
    pub fn reaches(&self, person: &Person, kind: Kind, which: Which, endpoint: &str) -> bool {
        let Some(role) = person.role else { return false };
        let project = matches!(role, Role::Administrator | Role::Coordinator | Role::Monitoring | Role::Reader);
        let inside = matches!(role, Role::Cooperative | Role::Technician) || person.name == "MSME A";
        let reads = matches!(endpoint, "load_request" | "/oportunidades/ver" | "/oportunidades/responder");
        match (kind, which) {
            (_, Which::Absent | Which::World) => false,
            (Kind::Request, _) if reads || project => true,
            (Kind::Request, Which::Inside) => role == Role::Technician || endpoint == "/oportunidades/retirar",
            (Kind::Request, Which::Other) => endpoint == "/oportunidades/retirar",
            (Kind::Alert, Which::Inside) => person.name == "MSME A",
            (Kind::Alert, Which::Other) => role == Role::Monitoring,
            // Only one's own organisation's, or the one that is named.
            (Kind::Cost, Which::Inside) => role == Role::Cooperative || role == Role::Msme,
            (Kind::Cost, Which::Other) => false,
            (Kind::Organization, Which::Inside) if endpoint.starts_with("/mipymes/socia") => {
                project || matches!(role, Role::Cooperative | Role::Technician)
            }
            (Kind::Organization, Which::Inside) => project || matches!(role, Role::Cooperative | Role::Technician),
            // A technician asks in those of the field; an account of hers is one.
            (Kind::Account, Which::Inside) => project || role == Role::Technician,
            (_, Which::Inside) => project || inside,
            (_, Which::Other) => project,
        }
    }
}

pub fn team(dataset: Dataset) -> Scope {
    Scope::Within { by: AccountId(1), reach: Reach::Project, dataset }
}

pub async fn things(server: &Server, people: &[Person]) -> Things {
    let mut all = Things::default();
    let inside = enterprise(server, "Papas Ejemplo del Valle").await;
    let other = enterprise(server, "Café Ejemplo de Altura").await;
    let world = register(server, "Papas de verdad", "individual", "persona_individual").await;
    let organization = register(server, "Cooperativa de verdad", "asociativa", "asociacion").await;
    for (which, id, dataset) in
        [(Which::Inside, inside, Demonstration), (Which::Other, other, Demonstration), (Which::World, world, Real)]
    {
        all.0.insert((Kind::Enterprise, which), id.to_string());
        all.0.insert((Kind::Person, which), person(server, id, dataset).await);
        all.0.insert((Kind::Sale, which), sale(server, id, dataset).await);
        all.0.insert((Kind::Idea, which), idea(server, id, dataset).await);
    }
    let named = [
        (Which::Inside, enterprise(server, "Cooperativa Loma de Ejemplo, R.L.").await, Demonstration),
        (Which::Other, enterprise(server, "Asociación Nube de Ejemplo").await, Demonstration),
        (Which::World, organization, Real),
    ];
    for (which, id, dataset) in named {
        all.0.insert((Kind::Organization, which), id.to_string());
        all.0.insert((Kind::Cost, which), cost(server, id, dataset).await);
    }
    let technician = account(server, "technician@milpa.example").await;
    let coordinator = account(server, "coordinator@milpa.example").await;
    for (which, by, dataset) in [
        (Which::Inside, technician, Demonstration),
        (Which::Other, coordinator, Demonstration),
        (Which::World, coordinator, Real),
    ] {
        all.0.insert((Kind::Request, which), request(server, by, dataset).await);
    }
    all.0.insert((Kind::Report, Which::World), report(server, Real).await);
    all.0.insert((Kind::Report, Which::Inside), report(server, Demonstration).await);
    all.0.insert((Kind::Report, Which::Other), report(server, Demonstration).await);
    let elsewhere = manager(server, "d@milpa.example", Role::Msme, Some(other)).await;
    // Not one of those who ask: it is closed on the way.
    let near = manager(server, "e@milpa.example", Role::Msme, Some(inside)).await;
    all.0.insert((Kind::Account, Which::Other), elsewhere.to_string());
    all.0.insert((Kind::Account, Which::Inside), near.to_string());
    for (which, name) in [(Which::Inside, "MSME A"), (Which::Other, "monitoring")] {
        let owner = people.iter().find(|person| person.name == name).unwrap();
        all.0.insert((Kind::Alert, which), alert(server, &owner.cookie).await);
    }
    all
}
