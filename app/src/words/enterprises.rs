//! The closed sets of the registry as words.

use domain::consent::{ConsentChannel, Purpose, Standing};
use domain::enterprise::chain_link::{ChainLink, Link};
use domain::enterprise::leadership::Answer;
use domain::enterprise::legal_form::{Kind, LegalForm, TaxRegime};
use domain::enterprise::size_class::SizeClass;
use domain::enterprise::state::{Phase, State};
use domain::enterprise::step::Step;
use domain::names::Language;
use domain::person::language::SpokenLanguage;
use domain::person::sensitive::{Group, Returned};
use domain::person::{Capacity, Sex};
use domain::place::Chain;

use crate::i18n::enterprises as texts;

/// Declares how the members of a closed set are called in both languages.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($set:ident) { $($member:ident => $es:literal, $en:literal);+ $(;)? })+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(value: $set, language: Language) -> &'static str {
            match (value, language) {
                $(($set::$member, Language::Es) => $es, ($set::$member, Language::En) => $en,)+
            }
        }
    )+};
}

words! {
    kind(Kind) {
        Individual => "Individual", "Individual";
        Associative => "Asociativa", "Associative";
    }
    legal_form(LegalForm) {
        Person => "Comerciante individual", "Individual trader";
        StockCompany => "Sociedad anónima (S.A.)", "Stock company (S.A.)";
        LimitedCompany => "Sociedad limitada (S.R.L.)", "Limited company (S.R.L.)";
        StartUp => "Sociedad de emprendimiento", "Start-up company";
        Cooperative => "Cooperativa", "Cooperative";
        Association => "Asociación", "Association";
        Committee => "Comité", "Committee";
        Network => "Red empresarial", "Business network";
        Informal => "Sin formalizar", "Not formalised";
    }
    tax_regime(TaxRegime) {
        None => "Ninguno", "None";
        SmallTaxpayer => "Pequeño contribuyente", "Small taxpayer";
        Primary => "Primario", "Primary";
        Livestock => "Pecuario", "Livestock";
        SimplifiedIncome => "ISR simplificado", "Simplified income tax";
        IncomeOnProfit => "ISR sobre utilidades", "Income tax on profit";
        ExemptCooperative => "Cooperativa exenta", "Exempt cooperative";
    }
    size(SizeClass) {
        Micro => "Micro", "Micro";
        Small => "Pequeña", "Small";
        Medium => "Mediana", "Medium";
        Large => "Más que mediana", "Beyond medium";
    }
    state(State) {
        Active => "Activa", "Active";
        Inactive => "Inactiva", "Inactive";
        Closed => "Cerrada", "Closed";
        Withdrawn => "Retirada", "Withdrawn";
    }
    phase(Phase) {
        First => "I", "I";
        Second => "II", "II";
    }
    link(Link) {
        Production => "producción", "production";
        Collection => "acopio", "collection";
        Processing => "transformación", "processing";
        Marketing => "comercialización", "marketing";
    }
    capacity(Capacity) {
        Owner => "propietaria o propietario", "owner";
        Member => "socia o socio", "member";
        Representative => "representante legal", "legal representative";
        Employee => "empleada o empleado", "employee";
        Board => "junta directiva", "board";
        UnpaidFamily => "familiar sin pago", "unpaid family";
    }
    sex(Sex) {
        Woman => "Mujer", "Woman";
        Man => "Hombre", "Man";
    }
    group(Group) {
        Maya => "Maya", "Maya";
        Ladino => "Ladino", "Ladino";
        Xinka => "Xinka", "Xinka";
        Garifuna => "Garífuna", "Garifuna";
        AfroDescendant => "Afrodescendiente", "Afro-descendant";
        Foreign => "Extranjero", "Foreign";
        PrefersNotToSay => "Prefiere no responder", "Prefers not to say";
    }
    returned(Returned) {
        Yes => "Sí", "Yes";
        No => "No", "No";
        PrefersNotToSay => "Prefiere no responder", "Prefers not to say";
    }
    spoken(SpokenLanguage) {
        Spanish => "Español", "Spanish";
        Kiche => "K'iche'", "K'iche'";
        Mam => "Mam", "Mam";
        Qanjobal => "Q'anjob'al", "Q'anjob'al";
        Ixil => "Ixil", "Ixil";
        Jakalteko => "Jakalteko (Popti')", "Jakalteko (Popti')";
        Chuj => "Chuj", "Chuj";
        Akateko => "Akateko", "Akateko";
        Awakateko => "Awakateko", "Awakateko";
        Sakapulteko => "Sakapulteko", "Sakapulteko";
        Sipakapense => "Sipakapense", "Sipakapense";
        Tektiteko => "Tektiteko", "Tektiteko";
        Uspanteko => "Uspanteko", "Uspanteko";
        Kaqchikel => "Kaqchikel", "Kaqchikel";
        Qeqchi => "Q'eqchi'", "Q'eqchi'";
        Other => "Otro", "Other";
    }
    purpose(Purpose) {
        Registration => "estar en el registro", "being in the registry";
        ShareWithCooperative => "que la cooperativa vea sus ventas", "the cooperative seeing its sales";
        ReferToEmployer => "referirla a un empleador", "a referral to an employer";
        Contact => "que la contacten", "being contacted";
        FollowUp => "seguimiento", "follow-up";
        Photo => "fotos", "photographs";
        Publication => "publicar su historia", "publication of its story";
        Deforestation => "dar coordenadas de parcelas (EUDR)", "coordinates of plots (EUDR)";
    }
    channel(ConsentChannel) {
        Signature => "Firma", "Signature";
        Spoken => "De palabra, con testigo", "Spoken, with a witness";
        Digital => "Digital", "Digital";
    }
}

/// Yes, no or not known: the third is not the second.
#[must_use]
pub fn answer(answer: Answer, language: Language) -> &'static str {
    match answer {
        Answer::Yes => texts::yes(language),
        Answer::No => texts::no(language),
        Answer::Unknown => texts::unknown(language),
    }
}

#[must_use]
pub fn standing(standing: Standing, language: Language) -> &'static str {
    match standing {
        Standing::NotAsked => texts::standing_not_asked(language),
        Standing::Refused => texts::standing_refused(language),
        Standing::Granted => texts::standing_granted(language),
        Standing::Withdrawn => texts::standing_withdrawn(language),
    }
}

#[must_use]
pub fn step(step: Step, language: Language) -> &'static str {
    match step {
        Step::Identity => texts::step_identity(language),
        Step::Place => texts::step_place(language),
        Step::Work => texts::step_work(language),
        Step::People => texts::step_people(language),
        Step::Formality => texts::step_formality(language),
    }
}

/// "Café: producción"
#[must_use]
pub fn chain_link(one: &ChainLink, chains: &[Chain], language: Language) -> String {
    let chain = chains.iter().find(|chain| chain.code == one.chain);
    let name = chain.map_or(one.chain.as_str(), |chain| chain.names.get(language));
    format!("{name}: {}", link(one.link, language))
}

/// The label of a field of the registration form.
#[must_use]
pub fn field(name: &str, language: Language) -> &'static str {
    match name {
        "name" => texts::name(language),
        "legal_name" => texts::legal_name(language),
        "kind" => texts::kind(language),
        "legal_form" => texts::legal_form(language),
        "nit" => texts::nit(language),
        "mercantile_register" => texts::mercantile_register(language),
        "cooperative_register" => texts::cooperative_register(language),
        "tax_regime" => texts::tax_regime(language),
        "invoices" => texts::invoices(language),
        "social_security" => texts::social_security(language),
        "municipality" => texts::municipality(language),
        "community" => texts::community(language),
        "started_on" => texts::started_on(language),
        "chains" => texts::chains(language),
        "phase" => texts::phase(language),
        "state" => texts::state(language),
        "temporary_workers" => texts::temporary(language),
        "declared_sales" => texts::declared_sales(language),
        other if other.starts_with("members") => texts::members(language),
        _ => texts::workers(language),
    }
}
