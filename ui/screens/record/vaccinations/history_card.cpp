// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/history_card.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <utility>

#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/vaccinations/dose_list_model.h"
#include "ui/screens/record/vaccinations/dose_table_model.h"
#include "ui/screens/record/vaccinations/vaccination_store.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/table.h"

namespace ui {
namespace {

enum View { byDisease, byTime };
constexpr double widest = 176;  // px of a column: beyond, a row is hard to read along
constexpr double antigenWidth = 200;

/// Diseases by row, what was given by column; each cell is chosen by itself. The columns share the
/// room; where their words need more, the table scrolls sideways.
class DoseTable : public Table {
  public:
    DoseTable(QAbstractItemModel& model, const QString& name) : Table(model, name) {
        setSelectionBehavior(SelectItems);
        setWordWrap(false);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        horizontalHeader()->setStretchLastSection(true);  // its line goes to the edge
        setCornerButtonEnabled(true);                     // and this one's
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->show();
        fitToRows();
    }

  protected:
    void fitColumns() override {
        verticalHeader()->setFixedWidth(theme().px(antigenWidth));
        const int columns = model()->columnCount();
        if (columns == 0) return;
        int needed = 0;
        for (int column = 0; column < columns; ++column)
            needed = qMax(needed, sizeHintForColumn(column));
        const int share = viewport()->width() / columns;
        const int width = qMax(needed, qMin(share, theme().px(widest)));
        for (int column = 0; column < columns; ++column) setColumnWidth(column, width);
    }
};

}  // namespace

HistoryCard::HistoryCard(std::shared_ptr<VaccinationStore> store, QWidget* parent)
    : Card(Kind::plain, parent),
      store_(std::move(store)),
      tableModel_(std::make_unique<DoseTableModel>()),
      listModel_(std::make_unique<DoseListModel>()) {
    makeTable();
    makeList();
    note_ = new Paragraph(Type::secondary,
                          tr("Dove il Fascicolo dà un altro numero alla dose, è accanto alla data. "
                             "Le vaccinazioni omesse o differite sono nell'elenco per data."));
    note_->setColor(Role::ink2);
    note_->setContentsMargins(20, 10, 20, 12);
    auto* all = column(this, 0);
    for (QWidget* part : {makeHead(), static_cast<QWidget*>(table_), static_cast<QWidget*>(list_),
                          static_cast<QWidget*>(note_)})
        all->addWidget(part);
    views_->setCurrent(store_->view);
    showView();
}

HistoryCard::~HistoryCard() = default;

QWidget* HistoryCard::makeHead() {
    views_ = new Segments({tr("Per malattia"), tr("Per data")}, tr("Come vedere le vaccinazioni"));
    views_->setObjectName(QStringLiteral("doseViews"));
    connect(views_, &Segments::currentChanged, this, [this](int view) {
        if (store_) store_->view = view;
        showView();
    });
    print_ = new Button(Button::Kind::neutral, tr("Stampa elenco"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("printVaccinations"));
    print_->setInBar(true);
    connect(print_, &Button::clicked, this, &HistoryCard::printChosen);
    auto* head = new QWidget;
    auto* all = column(head, 10, {20, 16, 20, 12});
    all->addWidget(new Paragraph(Type::h2, tr("Vaccinazioni registrate")));
    auto* tools = new QWidget;
    auto* across = new FlowLayout(tools, 12);
    across->addWidget(views_);
    across->addWidget(print_);
    all->addWidget(tools);
    return head;
}

void HistoryCard::makeTable() {
    table_ = new DoseTable(*tableModel_, tr("Dosi eseguite, per malattia"));
    table_->setObjectName(QStringLiteral("doseTable"));
    table_->installEventFilter(this);
    connect(table_, &QTableView::clicked, this, &HistoryCard::openCell);
}

void HistoryCard::makeList() {
    list_ = new DocumentListView(*listModel_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Vaccinazioni registrate, le più nuove prima"));
    list_->setObjectName(QStringLiteral("doses"));
    list_->rows().setRoundEnds(false, true);
    list_->setWrapping(true);
    list_->fitToRows();
    connect(list_, &DocumentListView::chosen, this, &HistoryCard::opened);
    connect(list_, &DocumentListView::opened, this, &HistoryCard::opened);
}

void HistoryCard::refresh() {
    if (!store_) return;
    const bool waiting =
        store_->state() == VaccinationStore::State::loading && store_->record().entries.isEmpty();
    tableModel_->setRecord(store_->record());
    if (waiting)
        listModel_->showWaiting();
    else
        listModel_->setEntries(store_->record().entries, store_->person().birthDate);
    views_->setVisible(!waiting);
    print_->setVisible(!waiting);
    showView();
}

// A table has no grey rows: while it is awaited the list shows them.
void HistoryCard::showView() {
    const bool table = views_->current() == byDisease && tableModel_->rowCount() > 0;
    table_->setVisible(table);
    note_->setVisible(table);
    list_->setVisible(!table);
}

void HistoryCard::openCell(const QModelIndex& cell) {
    const QString id = cell.data(DoseTableModel::entryId).toString();
    if (!id.isEmpty()) Q_EMIT opened(id);
}

bool HistoryCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCell(table_->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void HistoryCard::setWidthClass(WidthClass widthClass) {
    list_->setWrapping(widthClass != WidthClass::wide);
}

void HistoryCard::clear() {
    tableModel_->clear();
    listModel_->clear();
    store_.reset();
}

}  // namespace ui
