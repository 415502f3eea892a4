//! One thing of each kind, made as the program makes it.

use super::things::team;
use crate::running::{Server, TODAY};
use crate::signing::send;
use app::context::secrets;
use domain::access::{Reach, Role, Scope};
use domain::country::Country;
use domain::dataset::Dataset::{self, Demonstration, Real};
use domain::diversification::idea::{Idea, IdeaKind, IdeaStage, Step};
use domain::enterprise::registration::{Lists, RegistrationForm};
use domain::id::{AccountId, CommodityId, EnterpriseId, MarketId, ProductId, UnitId};
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::opportunity::{Asking, Opportunity, OpportunityState, Wanted};
use domain::period::Timestamp;
use domain::person::Capacity;
use domain::person::registration::PersonForm;
use domain::price::own_cost::{Fee, Of, OwnCost, Said};
use domain::price::report::{Report, ReportState};
use domain::price::{PriceType, Reading};
use domain::quantity::Quantity;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::{Product, Stage};
use domain::sale::{Direction, Document, Sale};
use store::{Received, reference};

fn number<T: ToString>(received: Received<T>) -> String {
    match received {
        Received::First(made) => made.to_string(),
        Received::Repeat(made) => made,
    }
}

pub async fn register(server: &Server, name: &str, kind: &str, legal_form: &str) -> EnterpriseId {
    let form = RegistrationForm {
        name: name.into(),
        kind: kind.into(),
        legal_form: legal_form.into(),
        municipality: "0911".into(),
        chains: vec!["papa:produccion".into()],
        phase: "II".into(),
        state: "activa".into(),
        ..RegistrationForm::default()
    };
    let municipalities: Vec<_> = reference::project_municipalities().map(|place| place.code.clone()).collect();
    let lists = Lists { chains: reference::chains(), municipalities: &municipalities, today: TODAY };
    let registration = form.parse(&lists).unwrap();
    let (scope, now) = (team(Real), Timestamp::now());
    let made = store::enterprises::register(&server.db, &scope, secrets::submission(), &registration, None, now)
        .await
        .unwrap();
    EnterpriseId(number(made).parse().unwrap())
}

pub async fn person(server: &Server, of: EnterpriseId, dataset: Dataset) -> String {
    let form = PersonForm { given: "Rosa".into(), family: "Prueba".into(), ..PersonForm::default() };
    let entry = form.parse(&[], TODAY).unwrap();
    let place = (of, Capacity::ALL[0], None);
    let now = Timestamp::now();
    number(
        store::persons::add(&server.db, &team(dataset), secrets::submission(), place, (&entry, None), now)
            .await
            .unwrap(),
    )
}

pub async fn sale(server: &Server, of: EnterpriseId, dataset: Dataset) -> String {
    let (scope, now) = (team(dataset), Timestamp::now());
    let product = Product {
        id: ProductId(0),
        names: Names::same("Papa"),
        presentation: None,
        chain: Some("papa".into()),
        stage: Stage::Raw,
        commodity: None,
    };
    let made = store::sales::add_product(&server.db, &scope, secrets::submission(), of, &product, now).await.unwrap();
    let sale = Sale {
        entry: secrets::submission(),
        direction: Direction::Sold,
        product: ProductId(number(made).parse().unwrap()),
        quantity: Quantity::parse("1").unwrap(),
        unit: UnitId(1),
        unit_kg: None,
        price: Price::parse("200").unwrap(),
        total: Price::parse("200").unwrap(),
        currency: Currency::GTQ,
        rate: None,
        date: TODAY,
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        buyer: None,
        channel: None,
        document: Document::None,
        certificate: None,
        export: Export::No,
        exporter: None,
        note: None,
    };
    number(store::sales::record(&server.db, &scope, of, &sale, now).await.unwrap())
}

pub async fn idea(server: &Server, of: EnterpriseId, dataset: Dataset) -> String {
    let first =
        Step { stage: IdeaStage::Idea, on: TODAY, cost: None, unit_margin: None, channel: None, evidence: None };
    let idea = Idea {
        entry: secrets::submission(),
        name: "Hojuelas".into(),
        kind: IdeaKind::Transformation,
        product: None,
        lacking: None,
        steps: vec![first],
    };
    let added = store::diversification::add_idea(&server.db, &team(dataset), of, &idea, Timestamp::now()).await;
    number(added.unwrap())
}

pub async fn cost(server: &Server, of: EnterpriseId, dataset: Dataset) -> String {
    let cost =
        OwnCost { of: Of::Fee(Fee::Sacks), said: Some(Said::Plain(1)), valid_from: TODAY, source: "Prueba".into() };
    let (scope, now) = (team(dataset), Timestamp::now());
    store::own_costs::keep(&server.db, &scope, secrets::submission(), (of, 0), &cost, now).await.unwrap();
    let owner = store::own_costs::named(&server.db, &scope, of).await.unwrap();
    store::own_costs::of(&server.db, &scope, &owner).await.unwrap()[0].id.to_string()
}

pub async fn account(server: &Server, login: &str) -> AccountId {
    let login = domain::account::Login::parse("", login).unwrap();
    store::accounts::credentials(&server.db, &login).await.unwrap().unwrap().account.id
}

pub async fn request(server: &Server, by: AccountId, dataset: Dataset) -> String {
    let asked = Opportunity {
        buyer: Asking { name: "Prueba".into(), kind: BuyerType::Wholesaler, contact: None },
        wanted: Wanted::Chain("papa".into()),
        title: "Papa".into(),
        quantity: Quantity::parse("1").unwrap(),
        unit: UnitId(1),
        weight: 1_000_000,
        price: None,
        requirements: vec![],
        certificates: vec![],
        level: MarketLevel::National,
        country: Country::GUATEMALA,
        municipality: None,
        until: domain::period::Date::constant(2027, 1, 1),
        state: OpportunityState::Open,
        note: None,
    };
    let scope = Scope::Within { by, reach: Reach::Project, dataset };
    number(
        store::opportunities::publish(&server.db, &scope, secrets::submission(), &asked, Timestamp::now())
            .await
            .unwrap(),
    )
}

pub async fn report(server: &Server, dataset: Dataset) -> String {
    let report = Report {
        entry: secrets::submission(),
        market: MarketId(1),
        commodity: CommodityId(1),
        price_type: PriceType::Retail,
        unit: UnitId(1),
        date: TODAY,
        reading: Reading::NoSupply,
    };
    let state = ReportState::NeedsReview;
    number(
        store::reports::add(&server.db, &team(dataset), Role::Technician, &report, state, Timestamp::now())
            .await
            .unwrap(),
    )
}

pub async fn alert(server: &Server, cookie: &str) -> String {
    let all = store::prices::described(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let (series, entry) = (all[0].id.to_string(), secrets::submission().to_string());
    let fields = [("solicitud", entry.as_str()), ("series", &series), ("wanted", "precio_sobre"), ("price", "1")];
    send(server, "/alertas", cookie, &fields).await;
    let page = server.ask(axum::http::Method::GET, "/alertas", &[("cookie", cookie)], "").await;
    page.text().split("name=\"alerta\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}
