// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/entry_fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include "core/base/rome_time.h"
#include "core/codes/typed_date.h"
#include "core/notebook/import/import_moments.h"
#include "core/notebook/notebook_words.h"
#include "ui/forms/field_value.h"
#include "ui/forms/form.h"
#include "ui/shell/format.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_area.h"

namespace ui {
namespace {

using FieldForm = core::NotebookField::Form;

constexpr double shortWidth = 220;
constexpr double longWidth = 620;
constexpr double noteHeight = 120;

// As the name of the field wants it.
QString optionalMark(const core::NotebookField& field) {
    const QLatin1String id(field.id);
    if (id == QLatin1String("altezza") || id == QLatin1String("dose"))
        return EntryFields::tr(" - facoltativa");
    if (id == QLatin1String("battiti")) return EntryFields::tr(" - facoltativi");
    return EntryFields::tr(" - facoltativo");
}

}  // namespace

EntryFields::EntryFields(const core::NotebookKind& kind, Form& form, QBoxLayout& layout,
                         const core::Clock& clock, QObject* parent)
    : QObject(parent), kind_(kind), form_(form), layout_(layout), clock_(clock) {
    for (const auto& field : kind.fields)
        if (field.form == FieldForm::number)
            addNumber(field);
        else
            addField(field);
    addBodyMassIndex();
    addMoment();
    addNote();
}

FormField* EntryFields::add(const QString& id, const QString& label, QWidget* edit,
                            std::function<QString()> check, const QString& hint) {
    edit->setObjectName(id);
    auto* field = new FormField(label, edit);
    field->setHint(hint);
    form_.add(id, field, std::move(check));
    layout_.addWidget(field);
    return field;
}

void EntryFields::addNumber(const core::NotebookField& field) {
    auto* edit = new QLineEdit;
    edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    const QString id = QString::fromLatin1(field.id);
    const QString unit = core::notebookFieldUnit(field);
    QString label = core::notebookFieldName(field);
    if (!unit.isEmpty()) label += QStringLiteral(" (%1)").arg(unit);
    if (!field.required) label += optionalMark(field);
    edits_.insert(id, edit);
    const auto number = [&](double value) { return core::notebookNumber(field, value); };
    limitWidth(
        add(
            id, label, edit, [this, &field] { return numberMistake(field); },
            tr("Da %1 a %2.").arg(number(field.possible.least), number(field.possible.most))),
        shortWidth + 60);
}

// R14: worked out while the person types, where the kind has what it takes.
void EntryFields::addBodyMassIndex() {
    if (kind_.field("peso") == nullptr) return;
    auto* index = new Paragraph(Type::secondary);
    index->setObjectName(QStringLiteral("bodyMassIndex"));
    const auto show = [this, index] {
        const auto value = core::bodyMassIndex(values());
        index->setText(
            value ? tr("Indice di massa corporea: %1 kg/m²").arg(QLocale().toString(*value, 'f', 1))
                  : tr("Con peso e altezza calcoliamo l'indice di massa corporea."));
    };
    layout_.addWidget(index);
    connect(&form_, &Form::edited, index, show);
}

void EntryFields::addField(const core::NotebookField& field) {
    const QString id = QString::fromLatin1(field.id);
    QString label = core::notebookFieldName(field);
    if (!field.required) label += optionalMark(field);
    QWidget* edit = nullptr;
    if (field.form == FieldForm::choice) {
        auto* box = new QComboBox;
        box->addItem(tr("Scegli…"), QString());
        for (const char* option : field.options)
            box->addItem(core::notebookOptionName(option), QString::fromLatin1(option));
        edit = box;
    } else {
        edit = new QLineEdit;
    }
    edits_.insert(id, edit);
    auto* shown = add(id, label, edit, [this, &field] { return judged(&field); }, {});
    limitWidth(shown, field.form == FieldForm::choice ? 320 : longWidth);
}

void EntryFields::addMoment() {
    date_ = new QLineEdit;
    time_ = new QLineEdit;
    auto* day = add(
        QStringLiteral("date"), tr("Data"), date_, [this] { return dateMistake(); },
        tr("Giorno, mese e anno: 24/11/2026."));
    auto* hour = add(
        QStringLiteral("time"), tr("Ora"), time_, [this] { return timeMistake(); },
        tr("Ore e minuti: 7:30."));
    limitWidth(day, shortWidth + 60);
    limitWidth(hour, shortWidth + 60);
    auto* beside = row(nullptr, 20);
    for (auto* field : {day, hour}) {
        layout_.removeWidget(field);
        beside->addWidget(field, 1, Qt::AlignTop);
    }
    beside->addStretch(1);
    layout_.addLayout(beside);
}

void EntryFields::addNote() {
    note_ = new TextArea(noteHeight);
    auto* note = add(
        QStringLiteral("note"), kind_.noteRequired ? tr("Nota") : tr("Nota - facoltativa"), note_,
        [this] { return judged(nullptr); },
        tr("Al massimo %L1 caratteri.").arg(core::notebookNoteLength));
    limitWidth(note, longWidth);
    visible_ = Switch::withWords(tr("Visibile a chi ti cura"));
    add(QStringLiteral("visible"), tr("Visibile a chi ti cura"), visible_, {},
        tr("Se scegli Sì, i medici e gli operatori che vedono il tuo Fascicolo leggono anche "
           "questa annotazione."));
}

QWidget* EntryFields::first() const {
    const auto* field = kind_.fields.empty() ? nullptr : &kind_.fields.front();
    return field ? edits_.value(QString::fromLatin1(field->id)) : date_;
}

void EntryFields::showNew() {
    const QDateTime now = core::inRome(clock_.now());
    date_->setText(shortDate(now.date()));
    time_->setText(now.time().toString(QStringLiteral("h:mm")));
}

void EntryFields::suggest(const QString& id, double value) {
    if (const auto* field = kind_.field(id))
        setFieldValue(*edits_.value(id), core::notebookNumber(*field, value));
}

void EntryFields::show(const core::NotebookEntry& entry) {
    const QDateTime moment = core::inRome(entry.date);
    date_->setText(shortDate(moment.date()));
    time_->setText(moment.time().toString(QStringLiteral("h:mm")));
    for (const auto& field : kind_.fields) {
        const QString id = QString::fromLatin1(field.id);
        QString text = entry.values.texts.value(id);
        if (field.form == FieldForm::number && entry.values.numbers.contains(id))
            text = core::notebookNumber(field, entry.values.numbers.value(id));
        setFieldValue(*edits_.value(id), text);
    }
    note_->setPlainText(entry.values.note);
    visible_->setChecked(entry.visible);
}

core::NotebookValues EntryFields::values() const {
    core::NotebookValues values;
    for (const auto& field : kind_.fields) {
        const QString id = QString::fromLatin1(field.id);
        const QString text = fieldValue(*edits_.value(id)).trimmed();
        if (field.form != FieldForm::number) {
            if (!text.isEmpty()) values.texts.insert(id, text);
        } else if (const auto number = core::readNumber(text)) {
            values.numbers.insert(id, *number);
        }
    }
    values.note = note_->toPlainText();
    return values;
}

QDateTime EntryFields::moment() const {
    const auto date = core::parseDate(date_->text());
    const auto time = core::readTime(time_->text());
    if (!date || !time) return {};
    return core::momentInRome({*date, *time});
}

void EntryFields::read(core::NotebookEntry& entry) const {
    entry.kind = &kind_;
    entry.date = moment();
    entry.values = values();
    entry.visible = visible_->isChecked();
}

QString EntryFields::judged(const core::NotebookField* field) const {
    for (const auto& finding : core::judge(kind_, values()))
        if (finding.field == field && finding.blocks()) return core::notebookSentence(finding);
    return {};
}

QString EntryFields::numberMistake(const core::NotebookField& field) const {
    const QString text = fieldValue(*edits_.value(QString::fromLatin1(field.id))).trimmed();
    if (!text.isEmpty() && !core::readNumber(text))
        return tr("Scrivi «%1» solo con le cifre.").arg(core::notebookFieldName(field));
    return judged(&field);
}

QString EntryFields::dateMistake() const {
    const auto date = core::parseDate(date_->text());
    if (!date)
        return date.error() == core::DateFault::noSuchDay
                   ? tr("Questo giorno non esiste. Controlla la data.")
                   : tr("Scrivi la data con giorno, mese e anno.");
    const QDate today = core::inRome(clock_.now()).date();
    return *date > today ? tr("La data non può essere nel futuro.") : QString();
}

QString EntryFields::timeMistake() const {
    if (!core::readTime(time_->text())) return tr("Scrivi l'ora con ore e minuti.");
    const QDateTime chosen = moment();
    const bool today = chosen.isValid() && chosen.date() <= core::inRome(clock_.now()).date();
    return today && chosen > clock_.now() ? tr("L'ora non può essere nel futuro.") : QString();
}

QStringList EntryFields::doubts() const {
    QStringList sentences;
    for (const auto& finding : core::judge(kind_, values()))
        if (!finding.blocks()) sentences << core::notebookSentence(finding);
    return sentences;
}

}  // namespace ui
