// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/print_job.h"
#include "ui/screens/data/data_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class DataHeader;
class DataStore;
class ErrorPanel;
class PagePrints;

/// What the three pages of I TUOI DATI share: tabs, messages, errors, printing.
class DataPage : public Page {
    Q_OBJECT
  public:
    DataPage(const Context& context, DataSection section);
    ~DataPage() override;

    Place place() const override { return Place::data; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  protected:
    const Context& context() const { return context_; }
    /// nullptr after clear().
    DataStore* store() const { return store_.get(); }
    QVBoxLayout* body() const { return body_; }
    DataHeader& header() const { return *header_; }
    QDate today() const { return context_.services.clock.today(); }

    /// The store changed.
    virtual void refresh() = 0;
    /// What `Riprova` does.
    virtual void retry() = 0;
    /// Of this section's answer; true when something else takes the place of the content.
    bool showsError(const std::optional<core::Error>& error);
    void say(Tone tone, const QString& marked);
    void tell(const core::Error& error);
    void printPages(PrintJob::Contents contents);

  private:
    const Context& context_;
    std::shared_ptr<DataStore> store_;
    DataHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    ErrorPanel* error_;
    QVBoxLayout* body_;
};

}  // namespace ui
