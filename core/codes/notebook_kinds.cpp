// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/notebook_kinds.h"

#include <QLatin1String>
#include <algorithm>

namespace core {
namespace {

using Form = NotebookField::Form;

constexpr const char* meals[] = {"prima-pasto", "dopo-pasto", "altro"};

constexpr NotebookField number(const char* id, const char* loinc, const char* ucum,
                               const char* unit, NotebookRange possible, NotebookRange plausible,
                               int decimals = 0) {
    return {id, loinc, Form::number, true, ucum, unit, decimals, possible, plausible};
}

constexpr NotebookField optional(NotebookField field) {
    field.required = false;
    return field;
}

constexpr NotebookField text(const char* id, bool required, int length = 200) {
    NotebookField field{.id = id, .form = Form::text, .required = required};
    field.length = length;
    return field;
}

// R14 names 300/200 as a pressure that cannot be; the other limits are of the same sort: what no
// instrument shows for a living person. The plausible ones are wide, and hold for children too.
constexpr NotebookField pressure[] = {
    number("massima", "8480-6", "mm[Hg]", "mmHg", {40, 299}, {80, 200}),
    number("minima", "8462-4", "mm[Hg]", "mmHg", {20, 199}, {45, 120}),
    optional(number("battiti", "8867-4", "/min", "al minuto", {20, 300}, {40, 180}))};
constexpr NotebookField glucose[] = {
    number("glicemia", "2339-0", "mg/dL", "mg/dL", {10, 999}, {60, 300}),
    {.id = "momento", .form = Form::choice, .required = true, .options = meals}};
constexpr NotebookField temperature[] = {
    number("temperatura", "8310-5", "Cel", "°C", {25, 45}, {35, 40.5}, 1)};
constexpr NotebookField body[] = {
    number("peso", "29463-7", "kg", "kg", {0.3, 500}, {2, 200}, 1),
    optional(number("altezza", "8302-2", "cm", "cm", {20, 260}, {45, 215}, 1))};
constexpr NotebookField saturation[] = {
    number("saturazione", "59408-5", "%", "%", {40, 100}, {90, 100})};
constexpr NotebookField pain[] = {number("dolore", "72514-3", "{score}", "", {0, 10}, {0, 10}),
                                  text("dove", false)};
constexpr NotebookField drug[] = {text("farmaco", true), text("dose", false)};
constexpr NotebookField allergy[] = {text("allergia", true), text("reazione", false)};
constexpr NotebookField event[] = {text("evento", true)};
constexpr NotebookField contact[] = {text("nome", true), text("telefono", false, 40),
                                     text("indirizzo", false)};
constexpr NotebookField note[] = {text("titolo", false)};
constexpr NotebookField document[] = {text("titolo", true)};

constexpr NotebookKind kinds[] = {
    {.code = "pressione", .fields = pressure, .measured = true},
    {.code = "glicemia", .fields = glucose, .measured = true},
    {.code = "temperatura", .fields = temperature, .measured = true},
    {.code = "peso-altezza", .fields = body, .measured = true},
    {.code = "saturazione", .fields = saturation, .measured = true},
    {.code = "dolore", .fields = pain, .measured = true},
    {.code = "farmaco", .fields = drug},
    {.code = "allergia", .fields = allergy},
    {.code = "evento", .fields = event},
    {.code = "contatto", .fields = contact},
    {.code = "nota", .fields = note, .noteRequired = true},
    {.code = notebookDocumentCode, .fields = document},
};

}  // namespace

const NotebookField* NotebookKind::field(QAnyStringView id) const {
    const auto hit = std::ranges::find_if(fields, [id](const NotebookField& one) {
        return id == QAnyStringView(QLatin1String(one.id));
    });
    return hit == fields.end() ? nullptr : &*hit;
}

std::span<const NotebookKind> notebookKinds() {
    return kinds;
}

const NotebookKind* notebookKind(QAnyStringView code) {
    const auto hit = std::ranges::find_if(kinds, [code](const NotebookKind& kind) {
        return code == QAnyStringView(QLatin1String(kind.code));
    });
    return hit == std::end(kinds) ? nullptr : hit;
}

bool isNotebookDocument(const NotebookKind& kind) {
    return &kind == &kinds[std::size(kinds) - 1];
}

}  // namespace core
