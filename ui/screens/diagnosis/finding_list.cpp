// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/finding_list.h"

#include <QVBoxLayout>

#include "core/diagnosis/report.h"
#include "ui/screens/diagnosis/finding_row.h"
#include "ui/shell/strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QWidget* separator() {
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    return line;
}

}  // namespace

FindingList::FindingList(const std::vector<core::diagnosis::Diagnosis::Row>& rows) {
    setObjectName(QStringLiteral("findings"));
    auto* layout = column(this, 0, {0, 6, 0, 8});
    std::optional<core::diagnosis::ProbeGroup> group;
    for (const auto& each : rows) {
        if (group != each.probe->group) addHeading(*layout, each.probe->group);
        group = each.probe->group;
        auto* line = new FindingRow;
        line->setObjectName(QLatin1String(each.probe->id));
        const int index = static_cast<int>(rows_.size());
        connect(line, &FindingRow::clicked, this, [this, index] { Q_EMIT chosen(index); });
        layout->addWidget(separator());
        layout->addWidget(line);
        rows_.push_back(line);
        ids_.emplace_back(each.probe->id);
    }
}

// On a band from the second on, so that the parts are seen while scrolling (12).
void FindingList::addHeading(QVBoxLayout& layout, core::diagnosis::ProbeGroup group) {
    const bool first = layout.count() == 0;
    auto* band = new Strip(first ? std::nullopt : std::optional(Role::sunken));
    auto* name = column(band, 0, {22, first ? 8.0 : 12.0, 22, 10});
    name->addWidget(new Paragraph(Type::h3, core::diagnosis::groupName(group)));
    if (!first) layout.addWidget(separator());
    layout.addWidget(band);
}

void FindingList::show(const std::vector<core::diagnosis::Diagnosis::Row>& rows, bool running) {
    for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i]->show(rows[i], running);
}

void FindingList::setChosen(std::string_view id) {
    for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i]->setChosen(ids_[i] == id);
}

void FindingList::setNarrow(bool narrow) {
    for (auto* each : rows_) each->setNarrow(narrow);
}

}  // namespace ui
