// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record/document.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class DocumentListView;
class ListRows;
class MessagePage;
class PagePrints;
class Paragraph;
class PrivacyHeader;
class RecordErrorPanel;
class RecordStore;

/// `DOCUMENTI OSCURATI`: what professionals do not see. Hiding and showing again is done in the
/// record, where each row leads.
class HiddenPage : public Page {
    Q_OBJECT
  public:
    explicit HiddenPage(const Context& context);
    ~HiddenPage() override;

    QString title() const override { return tr("Documenti oscurati"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;
    void setWidthClass(WidthClass widthClass) override;
    QString trail() const override { return hiddenTrail; }
    static inline const QString hiddenTrail = QStringLiteral("hidden");

  private:
    QWidget* makeList();
    void refresh();
    QVector<core::Document> hidden() const;
    void open(const QString& id);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    std::unique_ptr<ListRows> rows_;
    PrivacyHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    DocumentListView* list_ = nullptr;
    Paragraph* intro_;
    QWidget* content_;
    MessagePage* empty_;
    RecordErrorPanel* error_;
};

}  // namespace ui
