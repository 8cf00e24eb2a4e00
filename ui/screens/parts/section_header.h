// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <QWidget>

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class SectionTabs;

/// Overline, title and tabs of a service (S47); a tab takes the place of the page.
class SectionHeader : public QWidget {
    Q_OBJECT
  public:
    struct Tab {
        QString label{};  // in the seed's capitals
        QString name{};   // in normal case, for assistive technology
        PageFactory (*page)(const Context& context) = nullptr;
    };
    struct Words {
        QString heading{};
        QString tabs{};  // what a screen reader says for all of them
    };
    /// `page` is the page it stands on, and outlives it; `current` is its tab.
    SectionHeader(const Context& context, const Page& page, const Words& words,
                  const QVector<Tab>& tabs, int current, QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  private:
    Paragraph* overline_;
    Paragraph* heading_;
    SectionTabs* tabs_;
};

/// Of a service whose tabs have label, name, page and the section they are of.
template <typename TabOfSection>
QVector<SectionHeader::Tab> headerTabs(const QVector<TabOfSection>& sections) {
    QVector<SectionHeader::Tab> tabs;
    for (const auto& one : sections) tabs << SectionHeader::Tab{one.label, one.name, one.page};
    return tabs;
}

template <typename TabOfSection, typename Section>
int headerIndex(const QVector<TabOfSection>& sections, Section section) {
    for (int index = 0; index < int(sections.size()); ++index)
        if (sections[index].section == section) return index;
    return 0;
}

}  // namespace ui
