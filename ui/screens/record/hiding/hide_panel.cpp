// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/hiding/hide_panel.h"

#include <QCheckBox>

#include "ui/screens/record/document_model.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/shell/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HidePanel::HidePanel(const Context& context, QWidget* parent)
    : Card(Kind::chosen, parent),
      context_(context),
      store_(recordStore(context)),
      title_(new Paragraph(Type::h3)),
      effect_(new Paragraph(Type::body)),
      along_(new QCheckBox),
      names_(new Paragraph(Type::secondary)),
      confirm_(new Button(Button::Kind::primary, QString())),
      cancel_(new Button(Button::Kind::neutral, tr("Annulla"))) {
    setObjectName(QStringLiteral("hidePanel"));
    along_->setObjectName(QStringLiteral("hideLinked"));
    withTheme(along_, [this] { along_->setFont(theme().font(Type::body)); });
    names_->setColor(Role::ink2);
    auto* all = column(this, 8, {20, 16, 20, 16});
    for (QWidget* part : std::initializer_list<QWidget*>{title_, effect_, along_, names_})
        all->addWidget(part);
    makeButtons();
    connect(store_.get(), &RecordStore::documentChanged, this, &HidePanel::onChanged);
    connect(store_.get(), &RecordStore::failed, this, [this] { confirm_->setBusy(false); });
    hide();
}

HidePanel::~HidePanel() = default;

bool HidePanel::mayHide(const core::Session& session) {
    return !session.actingFor || session.actingFor->relation != core::Relation::delegator;
}

void HidePanel::makeButtons() {
    confirm_->setObjectName(QStringLiteral("confirmHide"));
    cancel_->setObjectName(QStringLiteral("cancelHide"));
    connect(confirm_, &Button::clicked, this, &HidePanel::confirm);
    connect(cancel_, &Button::clicked, this, &HidePanel::close);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 12);
    flow->addWidget(confirm_);
    flow->addWidget(cancel_);
    layout()->addWidget(buttons);
}

void HidePanel::ask(const core::Document& document) {
    document_ = document;
    linked_.clear();
    along_->hide();
    names_->hide();
    explain();
    lookForLinked();
    show();
    confirm_->setFocus(Qt::OtherFocusReason);
}

void HidePanel::explain() {
    if (document_.hidden) {
        title_->setText(tr("Vuoi mostrare di nuovo questo documento?"));
        effect_->setText(document_.guarded
                             ? tr("Il personale sanitario che ti cura potrà leggerlo. Contiene "
                                  "dati a maggior tutela: mostralo solo se lo vuoi davvero.")
                             : tr("Il personale sanitario che ti cura potrà leggerlo. Puoi "
                                  "oscurarlo di nuovo quando vuoi."));
        confirm_->setText(tr("Mostra il documento"));
    } else {
        title_->setText(tr("Vuoi oscurare questo documento?"));
        effect_->setText(
            tr("Il personale sanitario non lo vedrà più, e non vedrà che è oscurato. Continui a "
               "vederlo tu, e chi l'ha scritto. Puoi mostrarlo di nuovo quando vuoi."));
        confirm_->setText(tr("Oscura il documento"));
    }
    confirm_->setAccessibleDescription(effect_->text());
    confirm_->updateGeometry();
}

void HidePanel::lookForLinked() {
    core::whenDone(store_->linked(document_), this,
                   [this, id = document_.id](const core::Result<QVector<core::Document>>& linked) {
                       if (!store_ || id != document_.id) return;
                       if (!linked) {
                           Q_EMIT failed(linked.error());
                           return;
                       }
                       offerLinked(*linked);
                   });
}

// Only those that are not as they would be already.
void HidePanel::offerLinked(const QVector<core::Document>& linked) {
    QStringList names;
    const bool discreet = context_.services.preferences.discreet();
    for (const auto& other : linked) {
        if (other.hidden != document_.hidden) continue;
        linked_ << other.id;
        names << tr("%1 del %2").arg(documentTitle(other, discreet), shortDate(other.date.date()));
    }
    const int count = int(linked_.size());
    along_->setText(document_.hidden
                        ? tr("Mostra anche %n documento/i collegato/i", nullptr, count)
                        : tr("Oscura anche %n documento/i collegato/i", nullptr, count));
    along_->setAccessibleDescription(names.join(QStringLiteral(", ")));
    along_->setChecked(!document_.hidden);
    along_->setVisible(count > 0);
    names_->setText(names.join(QStringLiteral(", ")));
    names_->setVisible(count > 0);
}

void HidePanel::confirm() {
    if (!store_ || confirm_->isBusy()) return;
    confirm_->setBusy(true);
    QStringList ids{document_.id};
    if (along_->isChecked()) ids << linked_;
    store_->setHidden(ids, !document_.hidden);
}

void HidePanel::onChanged(const QString& id) {
    if (id == document_.id && confirm_->isBusy()) close();
}

void HidePanel::close() {
    confirm_->setBusy(false);
    hide();
    document_ = {};
    Q_EMIT closed();
}

void HidePanel::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    document_ = {};
    linked_.clear();
    for (Paragraph* text : {title_, effect_, names_}) text->setText({});
    along_->setText({});
    along_->setAccessibleDescription({});
    confirm_->setAccessibleDescription({});
    hide();
}

}  // namespace ui
