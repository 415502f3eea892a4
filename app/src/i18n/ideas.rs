//! Texts of ideas on their way to a regular sale, and of what products cost.

use domain::diversification::cost::{CostPart, Rung};
use domain::diversification::idea::{IdeaKind, IdeaStage};
use domain::names::Language;

super::texts! {
    ladder => "La escalera", "The ladder";
    ladder_lead => "Cuánto queda por quintal en cada escalón, ya sin costos. Sus propios registros, últimos doce meses.",
        "What is left of a quintal on each rung, costs taken off. Your own records of the last twelve months.";
    ladder_none => "Anote cuánto le cuesta cada producto y aquí verá cuánto le queda por quintal.",
        "Note what each product costs, and here you see what is left of a quintal.";
    to_calculate => "por calcular", "not computed";
    share_of(percent) => "{percent} de sus ventas", "{percent} of your sales";
    not_sold => "no la vende todavía", "not sold yet";
    missing_cost(parts) => "falta: {parts}", "missing: {parts}";
    missing_weight => "la unidad no tiene peso", "the unit has no weight";
    missing_price => "falta una venta o el precio que espera", "a sale or the expected price is missing";
    expected => "con el precio que espera", "at the price you expect";
    cost_add => "Anotar costos", "Note costs";
    cost_title => "¿Cuánto le cuesta?", "What does it cost?";
    cost_lead => "Quetzales por una unidad. Si no gasta en algo, escriba 0; vacío es que no se sabe.",
        "Quetzales for one unit. Where you spend nothing, write 0; empty means not known.";
    cost_save => "Guardar costos", "Save costs";
    cost_product => "Producto", "Product";
    cost_rung => "Escalón", "Rung";
    cost_unit => "Unidad", "Unit";
    cost_month => "Desde qué mes", "From which month";
    cost_expected => "Precio que espera, si todavía no lo vende", "Price you expect, if not sold yet";
    done_cost => "Los costos quedaron guardados.", "The costs were saved.";
    no_products => "Todavía no hay productos. Registre una venta primero.", "There are no products yet. Record a sale first.";
    title => "Productos nuevos en camino", "New products on the way";
    empty => "Todavía no hay ideas anotadas.", "No ideas are noted yet.";
    add => "Agregar una idea", "Add an idea";
    new_title => "Una idea nueva", "A new idea";
    new_lead => "Cada paso guarda su día. La venta regular la reconoce el libro de ventas: tres meses con ventas de seis.",
        "Each step keeps its day. A regular sale is recognised by the ledger: sales in three months of six.";
    name => "¿Qué es?", "What is it?";
    name_hint => "Por ejemplo: hojuelas de papa", "For instance: potato flakes";
    kind => "Tipo", "Kind";
    stage => "¿Por dónde va?", "Where does it stand?";
    product => "Producto de sus ventas en que se volvió", "Product of your sales that it became";
    product_hint => "Con él se reconoce sola la venta regular.", "With it the regular sale is recognised by itself.";
    lacking => "Qué falta", "What is lacking";
    date => "Día", "Day";
    save => "Guardar idea", "Save the idea";
    change => "Cambiar datos", "Change the facts";
    step_title => "Anotar un paso", "Note a step";
    step_save => "Guardar paso", "Save the step";
    step_cost => "Cuánto costó", "What it cost";
    step_margin => "Cuánto queda por unidad", "What is left of a unit";
    step_channel => "Por dónde se vendió", "How it was sold";
    step_evidence => "Qué lo muestra", "What shows it";
    steps => "Pasos", "Steps";
    step_line(stage, day) => "{stage}, {day}", "{stage}, {day}";
    since(day) => "desde {day}", "since {day}";
    regular(months) => "Reconocida en sus ventas: {months}", "Recognised in your sales: {months}";
    stalled(days) => "Sin moverse hace {days} días", "Standing still for {days} days";
    spent(gtq) => "Gastado: {gtq}", "Spent: {gtq}";
    margin(gtq) => "Queda {gtq} por unidad", "{gtq} left of a unit";
    success(reached, started) => "Llegaron a venta regular {reached} de {started} ideas empezadas hace un año o más.",
        "{reached} of {started} ideas begun a year ago or earlier reached a regular sale.";
    success_none => "Ninguna idea tiene todavía un año: no se puede decir cuántas llegan.",
        "No idea is a year old yet: it cannot be said how many arrive.";
    none => "Ninguno", "None";
    done_idea => "La idea quedó guardada.", "The idea was saved.";
    done_step => "El paso quedó guardado.", "The step was saved.";
    overtaken => "Alguien más cambió esta idea mientras usted escribía. Lo suyo no se guardó: revise lo de ahora y vuelva a enviarlo.",
        "Somebody else changed this idea while you were typing. Yours was not saved: look at the present one and send it again.";
    idea_title => "Idea", "Idea";
    kind_product => "Producto nuevo", "New product";
    kind_transformation => "Transformación", "Transformation";
    kind_packaging => "Empaque", "Packaging";
    kind_quality => "Calidad", "Quality";
    kind_service => "Servicio", "Service";
    kind_market => "Mercado nuevo", "New market";
    stage_idea => "Idea", "Idea";
    stage_prototype => "Prototipo", "Prototype";
    stage_test => "Prueba de mercado", "Market test";
    stage_registration => "Registro", "Registration";
    stage_regular => "Venta regular", "Regular sale";
    stage_abandoned => "Abandonada", "Abandoned";
    rung_fresh => "Fresca", "Fresh";
    rung_graded => "Clasificada", "Graded";
    rung_packed => "Empacada", "Packed";
    rung_processed => "Procesada", "Processed";
    part_raw => "Materia prima", "Raw material";
    part_labour => "Mano de obra", "Labour";
    part_packing => "Empaque", "Packing";
    part_energy => "Energía", "Energy";
    part_transport => "Transporte", "Transport";
    part_other => "Otros", "Other";
}

/// What kind of change an idea is.
#[must_use]
pub fn kind_word(language: Language, kind: IdeaKind) -> &'static str {
    match kind {
        IdeaKind::NewProduct => kind_product(language),
        IdeaKind::Transformation => kind_transformation(language),
        IdeaKind::Packaging => kind_packaging(language),
        IdeaKind::Quality => kind_quality(language),
        IdeaKind::Service => kind_service(language),
        IdeaKind::NewMarket => kind_market(language),
    }
}

/// How far an idea came.
#[must_use]
pub fn stage_word(language: Language, stage: IdeaStage) -> &'static str {
    match stage {
        IdeaStage::Idea => stage_idea(language),
        IdeaStage::Prototype => stage_prototype(language),
        IdeaStage::MarketTest => stage_test(language),
        IdeaStage::Registration => stage_registration(language),
        IdeaStage::RegularSale => stage_regular(language),
        IdeaStage::Abandoned => stage_abandoned(language),
    }
}

/// How far a product went from the field to the table.
#[must_use]
pub fn rung_word(language: Language, rung: Rung) -> &'static str {
    match rung {
        Rung::Fresh => rung_fresh(language),
        Rung::Graded => rung_graded(language),
        Rung::Packed => rung_packed(language),
        Rung::Processed => rung_processed(language),
    }
}

/// A part of the cost of a product.
#[must_use]
pub fn part_word(language: Language, part: CostPart) -> &'static str {
    match part {
        CostPart::RawMaterial => part_raw(language),
        CostPart::Labour => part_labour(language),
        CostPart::Packing => part_packing(language),
        CostPart::Energy => part_energy(language),
        CostPart::Transport => part_transport(language),
        CostPart::Other => part_other(language),
    }
}
