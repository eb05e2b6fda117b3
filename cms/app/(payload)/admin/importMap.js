import { FieldFault as FieldFault_257187c6f3ea6959d3e522b536c41662 } from '../../../writing/examine/screens/FieldFault.tsx'
import { WaitingPanel as WaitingPanel_2b365a5a696bf207714d587db32502c5 } from '../../../writing/workflow/screens/WaitingPanel.tsx'
import { WritingPanel as WritingPanel_d19c76a78c18aeaed0c46cc53fe390c3 } from '../../../writing/examine/screens/WritingPanel.tsx'
import { NamesCell as NamesCell_5df1f280e5fd38764b9b55af2064cecb } from '../../../base/screens/list-cells/NamesCell.tsx'
import { RareLabel as RareLabel_efae20a79c316eaf02ce54f9d7aff78a } from '../../../writing/examine/rare-fields/RareLabel.tsx'
import { DrawingPicker as DrawingPicker_eb2b6759d8b124d3ab9cea7bb4809c96 } from '../../../base/screens/drawing-picker/DrawingPicker.tsx'
import { RowLabel as RowLabel_6c44cab2ff14674a6bf01190fccb5804 } from '../../../base/screens/row-label/RowLabel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_3622968274a5a6cab1be6dd43c6fbd78 } from '../../../base/screens/paste/PasteFeature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MomentCell as MomentCell_4e2dc1fe7155a3c2059f4abffa40d70a } from '../../../base/screens/list-cells/MomentCell.tsx'
import { InstantField as InstantField_deaea16bb985f54e6055bfec343f7e65 } from '../../../base/screens/instant-field/InstantField.tsx'
import { KeeperPicker as KeeperPicker_56bb20610d139ac37c1e78f543ab439e } from '../../../writing/keeper/KeeperPicker.tsx'
import { Nothing as Nothing_1e9dcb6b60ab1565112b15879696baca } from '../../../writing/workflow/screens/WorkflowBar.tsx'
import { CheckedToday as CheckedToday_c9f3b62bb620db91b91cf2589f295a21 } from '../../../base/screens/instant-field/CheckedToday.tsx'
import { IconPicker as IconPicker_0358274ca04dde4d003f937c859f9fec } from '../../../base/screens/icon-picker/IconPicker.tsx'
import { CommentsPanel as CommentsPanel_018f1d1e3d2308b73d1bda7cca6a709b } from '../../../writing/comments/screens/CommentsPanel.tsx'
import { ReadingsPanel as ReadingsPanel_ebe2c433024c8c7c729528d8f252364a } from '../../../places/readings/screens/ReadingsPanel.tsx'
import { FeedbackPanel as FeedbackPanel_546d0a29b5768d2dfc3b47e851dd38d0 } from '../../../people/feedback/screens/FeedbackPanel.tsx'
import { UsedByPanel as UsedByPanel_af0615a0fa5d40d0fdb3c2945fe83c52 } from '../../../writing/used-by/screens/UsedByPanel.tsx'
import { ListFilters as ListFilters_dd1bdcebb257f23c718cb48df7dfbbb9 } from '../../../writing/list-filters/ListFilters.tsx'
import { SavedFilters as SavedFilters_65bf1a897cd00ec5830d442ea4a06639 } from '../../../writing/saved-filters/SavedFilters.tsx'
import { BulkBar as BulkBar_d7008f897987dee210a8e5a8f058154d } from '../../../writing/mass-deeds/screens/BulkBar.tsx'
import { WorkflowBar as WorkflowBar_1e9dcb6b60ab1565112b15879696baca } from '../../../writing/workflow/screens/WorkflowBar.tsx'
import { Preview as Preview_91230e93940382d90ce4f1d0c0a1e246 } from '../../../writing/preview/screens/Preview.tsx'
import { FormOpensAt as FormOpensAt_2bb7b03ef442cb95551548f82b5b0a2c } from '../../../base/screens/form-address/FormOpensAt.tsx'
import { AsksAgain as AsksAgain_be231c796100ffd050c2ed0a3da438b7 } from '../../../base/screens/asks-again/AsksAgain.tsx'
import { KeptText as KeptText_0872a1f62b4ee0261d9bc34ea78aa4c8 } from '../../../writing/kept-text/KeptText.tsx'
import { VersionsView as VersionsView_5417706d0698ad458c2139f65259c0d1 } from '../../../writing/versions/screens/VersionsView.tsx'
import { VersionView as VersionView_f8daeca032b6fe5398831118cb63dd0a } from '../../../writing/versions/screens/VersionView.tsx'
import { ElementPicker as ElementPicker_e70a9065b82af80e66715637867c62dd } from '../../../writing/practice-path/ElementPicker.tsx'
import { PathPanel as PathPanel_57463da4d13a95f8db288c72d2eafceb } from '../../../writing/practice-path/PathPanel.tsx'
import { ScreenPicture as ScreenPicture_cc24080cb499ef6299dcaa9d389fe74c } from '../../../writing/screen-picture/ScreenPicture.tsx'
import { ScreenCell as ScreenCell_64700742d09869e8c9bda107f8fae823 } from '../../../writing/screen-picture/ScreenCell.tsx'
import { WordsCell as WordsCell_8c779f2d75781de740f5da3b5ede54c8 } from '../../../base/screens/words-cell/WordsCell.tsx'
import { PlannedNotice as PlannedNotice_ad84b158c1ea1012e9c1ddbd29fa5b63 } from '../../../places/units/screens/PlannedNotice.tsx'
import { WithdrawnNote as WithdrawnNote_36a33fd9d492794a87a09a6a700c2f74 } from '../../../people/consent/screens/WithdrawnNote.tsx'
import { ConsentPanel as ConsentPanel_7d35fde54e3c82e3ddda89437330b577 } from '../../../people/consent/screens/ConsentPanel.tsx'
import { TeamKeysPanel as TeamKeysPanel_5205be8d824710f55c12a9c3821c9be8 } from '../../../places/team-work/screens/TeamKeysPanel.tsx'
import { SampleCell as SampleCell_ca895bf6ae0974e0790372e70844a96e } from '../../../base/screens/sample-cell/SampleCell.tsx'
import { SoundNotice as SoundNotice_0fd13199313cc67bf1c8a21e85023e57 } from '../../../documents/media/screens/SoundNotice.tsx'
import { MachineCell as MachineCell_4e2941284c127f3bb326881d29c41621 } from '../../../desks/machines/screens/MachineMark.tsx'
import { MachinePanel as MachinePanel_8543c2a009c1f2b9114729b007c68652 } from '../../../desks/machines/screens/MachinePanel.tsx'
import { OpeningLabel as OpeningLabel_6c44cab2ff14674a6bf01190fccb5804 } from '../../../base/screens/row-label/RowLabel.tsx'
import { CurrentPassword as CurrentPassword_ac753cdb112957fa4ecb1a455dd7dbbe } from '../../../accounts/users/screens/password/CurrentPassword.tsx'
import { PasswordLink as PasswordLink_e045630d8ca217fe15042370784d4c3a } from '../../../accounts/users/screens/PasswordLink.tsx'
import { SecondFactor as SecondFactor_fb36e3c0d6d6b44cd4d9b9dfbe9920cb } from '../../../accounts/users/screens/SecondFactor.tsx'
import { KeepsOwnAccount as KeepsOwnAccount_24a1bf93af4b2929682b0050aaf88eb7 } from '../../../admin/own-account/KeepsOwnAccount.tsx'
import { Sessions as Sessions_57bb2ac6d88fe6a9d76d0dd586cb1a51 } from '../../../accounts/users/screens/Sessions.tsx'
import { AccountForm as AccountForm_dafa4d06d2093b3d4c2c44afe466f218 } from '../../../accounts/users/screens/AccountForm.tsx'
import { AuditView as AuditView_e39d8d622a43b7b7a157e9972de22061 } from '../../../storage/audit/screens/AuditView.tsx'
import { FeedbackPlaces as FeedbackPlaces_e3c3782698c0b9740bfce4c4153c3aeb } from '../../../people/feedback/screens/FeedbackPlaces.tsx'
import { FeedbackFilters as FeedbackFilters_49c547eaa574468b95001e369a3dfdf8 } from '../../../people/feedback/screens/FeedbackFilters.tsx'
import { PersonView as PersonView_ee8368c764dd31073621e419e4457334 } from '../../../people/person/screens/PersonView.tsx'
import { Menu as Menu_810ee6166fd52875003920539300f3c3 } from '../../../admin/menu/Menu.tsx'
import { Icon as Icon_0005f500947b739a1c7c3aba30a8a6c6 } from '../../../base/screens/brand/Brand.tsx'
import { Logo as Logo_0005f500947b739a1c7c3aba30a8a6c6 } from '../../../base/screens/brand/Brand.tsx'
import { TopActions as TopActions_74652d224c096489c43c72eb3f46ad78 } from '../../../admin/finding/screens/TopActions.tsx'
import { SpeaksVietnamese as SpeaksVietnamese_c2502dd9d4f7c4d5cc011a2aaf978e2a } from '../../../base/screens/vietnamese/SpeaksVietnamese.tsx'
import { KeepsSession as KeepsSession_6eedebce3d4d138f3a50f4a712a9dce5 } from '../../../accounts/session/KeepsSession.tsx'
import { NotesWhatIsAsked as NotesWhatIsAsked_be231c796100ffd050c2ed0a3da438b7 } from '../../../base/screens/asks-again/AsksAgain.tsx'
import { Dashboard as Dashboard_f781e9028d57a98d9263c5f8db6380b6 } from '../../../admin/dashboard/Dashboard.tsx'
import { SignInView as SignInView_07953573e6fcb8732b90843648806750 } from '../../../accounts/sign-in-pages/SignInView.tsx'
import { ForgotView as ForgotView_8b37a957a18010da46ed3367dee3a110 } from '../../../accounts/sign-in-pages/ForgotView.tsx'
import { PasswordLinkView as PasswordLinkView_08ceeba86ad2b4e36fd186e0ccc3254b } from '../../../accounts/sign-in-pages/PasswordLinkView.tsx'
import { SecondFactorView as SecondFactorView_851ed6640b6a7a0d5033709670f44c06 } from '../../../accounts/users/screens/SecondFactorView.tsx'
import { CommunesView as CommunesView_156afc0f7556b20f57e767befa091dea } from '../../../places/directory/screens/CommunesView.tsx'
import { TeamWorkView as TeamWorkView_36a8c09cac95fbdc67455f576cd420a0 } from '../../../places/team-work/screens/TeamWorkView.tsx'
import { ImportView as ImportView_797a6227d0942c3fe12af199884b87e5 } from '../../../places/imports/screens/ImportView.tsx'
import { UnitsView as UnitsView_3b88049dc35131cc66925daa358116e2 } from '../../../places/units/screens/UnitsView.tsx'
import { MassDeedsView as MassDeedsView_e9246091032db4ffac314a7a9458ccc4 } from '../../../writing/mass-deeds/screens/MassDeedsView.tsx'
import { OpenChecksView as OpenChecksView_9470f524d62ac727caa941bd9d0ab746 } from '../../../writing/open-checks/screens/OpenChecksView.tsx'
import { ReadingsView as ReadingsView_56f093732b5e0873d441df3d582ba671 } from '../../../places/readings/screens/ReadingsView.tsx'
import { HandbookView as HandbookView_cae43e6f587e1d777cef30c75a2a74db } from '../../../admin/handbook/screens/HandbookView.tsx'
import { OwnPasswordView as OwnPasswordView_46d57de10a49040f0812d2b4f2abfb10 } from '../../../accounts/users/screens/password/OwnPasswordView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/writing/examine/screens/FieldFault.tsx#FieldFault": FieldFault_257187c6f3ea6959d3e522b536c41662,
  "/writing/workflow/screens/WaitingPanel.tsx#WaitingPanel": WaitingPanel_2b365a5a696bf207714d587db32502c5,
  "/writing/examine/screens/WritingPanel.tsx#WritingPanel": WritingPanel_d19c76a78c18aeaed0c46cc53fe390c3,
  "/base/screens/list-cells/NamesCell.tsx#NamesCell": NamesCell_5df1f280e5fd38764b9b55af2064cecb,
  "/writing/examine/rare-fields/RareLabel.tsx#RareLabel": RareLabel_efae20a79c316eaf02ce54f9d7aff78a,
  "/base/screens/drawing-picker/DrawingPicker.tsx#DrawingPicker": DrawingPicker_eb2b6759d8b124d3ab9cea7bb4809c96,
  "/base/screens/row-label/RowLabel.tsx#RowLabel": RowLabel_6c44cab2ff14674a6bf01190fccb5804,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/base/screens/paste/PasteFeature.tsx#PasteFeature": PasteFeature_3622968274a5a6cab1be6dd43c6fbd78,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/base/screens/list-cells/MomentCell.tsx#MomentCell": MomentCell_4e2dc1fe7155a3c2059f4abffa40d70a,
  "/base/screens/instant-field/InstantField.tsx#InstantField": InstantField_deaea16bb985f54e6055bfec343f7e65,
  "/writing/keeper/KeeperPicker.tsx#KeeperPicker": KeeperPicker_56bb20610d139ac37c1e78f543ab439e,
  "/writing/workflow/screens/WorkflowBar.tsx#Nothing": Nothing_1e9dcb6b60ab1565112b15879696baca,
  "/base/screens/instant-field/CheckedToday.tsx#CheckedToday": CheckedToday_c9f3b62bb620db91b91cf2589f295a21,
  "/base/screens/icon-picker/IconPicker.tsx#IconPicker": IconPicker_0358274ca04dde4d003f937c859f9fec,
  "/writing/comments/screens/CommentsPanel.tsx#CommentsPanel": CommentsPanel_018f1d1e3d2308b73d1bda7cca6a709b,
  "/places/readings/screens/ReadingsPanel.tsx#ReadingsPanel": ReadingsPanel_ebe2c433024c8c7c729528d8f252364a,
  "/people/feedback/screens/FeedbackPanel.tsx#FeedbackPanel": FeedbackPanel_546d0a29b5768d2dfc3b47e851dd38d0,
  "/writing/used-by/screens/UsedByPanel.tsx#UsedByPanel": UsedByPanel_af0615a0fa5d40d0fdb3c2945fe83c52,
  "/writing/list-filters/ListFilters.tsx#ListFilters": ListFilters_dd1bdcebb257f23c718cb48df7dfbbb9,
  "/writing/saved-filters/SavedFilters.tsx#SavedFilters": SavedFilters_65bf1a897cd00ec5830d442ea4a06639,
  "/writing/mass-deeds/screens/BulkBar.tsx#BulkBar": BulkBar_d7008f897987dee210a8e5a8f058154d,
  "/writing/workflow/screens/WorkflowBar.tsx#WorkflowBar": WorkflowBar_1e9dcb6b60ab1565112b15879696baca,
  "/writing/preview/screens/Preview.tsx#Preview": Preview_91230e93940382d90ce4f1d0c0a1e246,
  "/base/screens/form-address/FormOpensAt.tsx#FormOpensAt": FormOpensAt_2bb7b03ef442cb95551548f82b5b0a2c,
  "/base/screens/asks-again/AsksAgain.tsx#AsksAgain": AsksAgain_be231c796100ffd050c2ed0a3da438b7,
  "/writing/kept-text/KeptText.tsx#KeptText": KeptText_0872a1f62b4ee0261d9bc34ea78aa4c8,
  "/writing/versions/screens/VersionsView.tsx#VersionsView": VersionsView_5417706d0698ad458c2139f65259c0d1,
  "/writing/versions/screens/VersionView.tsx#VersionView": VersionView_f8daeca032b6fe5398831118cb63dd0a,
  "/writing/practice-path/ElementPicker.tsx#ElementPicker": ElementPicker_e70a9065b82af80e66715637867c62dd,
  "/writing/practice-path/PathPanel.tsx#PathPanel": PathPanel_57463da4d13a95f8db288c72d2eafceb,
  "/writing/screen-picture/ScreenPicture.tsx#ScreenPicture": ScreenPicture_cc24080cb499ef6299dcaa9d389fe74c,
  "/writing/screen-picture/ScreenCell.tsx#ScreenCell": ScreenCell_64700742d09869e8c9bda107f8fae823,
  "/base/screens/words-cell/WordsCell.tsx#WordsCell": WordsCell_8c779f2d75781de740f5da3b5ede54c8,
  "/places/units/screens/PlannedNotice.tsx#PlannedNotice": PlannedNotice_ad84b158c1ea1012e9c1ddbd29fa5b63,
  "/people/consent/screens/WithdrawnNote.tsx#WithdrawnNote": WithdrawnNote_36a33fd9d492794a87a09a6a700c2f74,
  "/people/consent/screens/ConsentPanel.tsx#ConsentPanel": ConsentPanel_7d35fde54e3c82e3ddda89437330b577,
  "/places/team-work/screens/TeamKeysPanel.tsx#TeamKeysPanel": TeamKeysPanel_5205be8d824710f55c12a9c3821c9be8,
  "/base/screens/sample-cell/SampleCell.tsx#SampleCell": SampleCell_ca895bf6ae0974e0790372e70844a96e,
  "/documents/media/screens/SoundNotice.tsx#SoundNotice": SoundNotice_0fd13199313cc67bf1c8a21e85023e57,
  "/desks/machines/screens/MachineMark.tsx#MachineCell": MachineCell_4e2941284c127f3bb326881d29c41621,
  "/desks/machines/screens/MachinePanel.tsx#MachinePanel": MachinePanel_8543c2a009c1f2b9114729b007c68652,
  "/base/screens/row-label/RowLabel.tsx#OpeningLabel": OpeningLabel_6c44cab2ff14674a6bf01190fccb5804,
  "/accounts/users/screens/password/CurrentPassword.tsx#CurrentPassword": CurrentPassword_ac753cdb112957fa4ecb1a455dd7dbbe,
  "/accounts/users/screens/PasswordLink.tsx#PasswordLink": PasswordLink_e045630d8ca217fe15042370784d4c3a,
  "/accounts/users/screens/SecondFactor.tsx#SecondFactor": SecondFactor_fb36e3c0d6d6b44cd4d9b9dfbe9920cb,
  "/admin/own-account/KeepsOwnAccount.tsx#KeepsOwnAccount": KeepsOwnAccount_24a1bf93af4b2929682b0050aaf88eb7,
  "/accounts/users/screens/Sessions.tsx#Sessions": Sessions_57bb2ac6d88fe6a9d76d0dd586cb1a51,
  "/accounts/users/screens/AccountForm.tsx#AccountForm": AccountForm_dafa4d06d2093b3d4c2c44afe466f218,
  "/storage/audit/screens/AuditView.tsx#AuditView": AuditView_e39d8d622a43b7b7a157e9972de22061,
  "/people/feedback/screens/FeedbackPlaces.tsx#FeedbackPlaces": FeedbackPlaces_e3c3782698c0b9740bfce4c4153c3aeb,
  "/people/feedback/screens/FeedbackFilters.tsx#FeedbackFilters": FeedbackFilters_49c547eaa574468b95001e369a3dfdf8,
  "/people/person/screens/PersonView.tsx#PersonView": PersonView_ee8368c764dd31073621e419e4457334,
  "/admin/menu/Menu.tsx#Menu": Menu_810ee6166fd52875003920539300f3c3,
  "/base/screens/brand/Brand.tsx#Icon": Icon_0005f500947b739a1c7c3aba30a8a6c6,
  "/base/screens/brand/Brand.tsx#Logo": Logo_0005f500947b739a1c7c3aba30a8a6c6,
  "/admin/finding/screens/TopActions.tsx#TopActions": TopActions_74652d224c096489c43c72eb3f46ad78,
  "/base/screens/vietnamese/SpeaksVietnamese.tsx#SpeaksVietnamese": SpeaksVietnamese_c2502dd9d4f7c4d5cc011a2aaf978e2a,
  "/accounts/session/KeepsSession.tsx#KeepsSession": KeepsSession_6eedebce3d4d138f3a50f4a712a9dce5,
  "/base/screens/asks-again/AsksAgain.tsx#NotesWhatIsAsked": NotesWhatIsAsked_be231c796100ffd050c2ed0a3da438b7,
  "/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_f781e9028d57a98d9263c5f8db6380b6,
  "/accounts/sign-in-pages/SignInView.tsx#SignInView": SignInView_07953573e6fcb8732b90843648806750,
  "/accounts/sign-in-pages/ForgotView.tsx#ForgotView": ForgotView_8b37a957a18010da46ed3367dee3a110,
  "/accounts/sign-in-pages/PasswordLinkView.tsx#PasswordLinkView": PasswordLinkView_08ceeba86ad2b4e36fd186e0ccc3254b,
  "/accounts/users/screens/SecondFactorView.tsx#SecondFactorView": SecondFactorView_851ed6640b6a7a0d5033709670f44c06,
  "/places/directory/screens/CommunesView.tsx#CommunesView": CommunesView_156afc0f7556b20f57e767befa091dea,
  "/places/team-work/screens/TeamWorkView.tsx#TeamWorkView": TeamWorkView_36a8c09cac95fbdc67455f576cd420a0,
  "/places/imports/screens/ImportView.tsx#ImportView": ImportView_797a6227d0942c3fe12af199884b87e5,
  "/places/units/screens/UnitsView.tsx#UnitsView": UnitsView_3b88049dc35131cc66925daa358116e2,
  "/writing/mass-deeds/screens/MassDeedsView.tsx#MassDeedsView": MassDeedsView_e9246091032db4ffac314a7a9458ccc4,
  "/writing/open-checks/screens/OpenChecksView.tsx#OpenChecksView": OpenChecksView_9470f524d62ac727caa941bd9d0ab746,
  "/places/readings/screens/ReadingsView.tsx#ReadingsView": ReadingsView_56f093732b5e0873d441df3d582ba671,
  "/admin/handbook/screens/HandbookView.tsx#HandbookView": HandbookView_cae43e6f587e1d777cef30c75a2a74db,
  "/accounts/users/screens/password/OwnPasswordView.tsx#OwnPasswordView": OwnPasswordView_46d57de10a49040f0812d2b4f2abfb10,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
