import { FieldFault as FieldFault_d0794d7f5f94db366f71173b954e6910 } from '../../../writing/examine/screens/FieldFault.tsx'
import { WaitingPanel as WaitingPanel_82e974f249d94333805c7a056423ac96 } from '../../../writing/workflow/screens/WaitingPanel.tsx'
import { WritingPanel as WritingPanel_b45984dd6aff4796a49631158a877696 } from '../../../writing/examine/screens/WritingPanel.tsx'
import { LengthLeft as LengthLeft_4870ad3e5e025c56cd8197afb82e81b2 } from '../../../base/screens/length/LengthLeft.tsx'
import { NamesCell as NamesCell_e5b651c11f6e6c2102b35852661c06b6 } from '../../../base/screens/list-cells/NamesCell.tsx'
import { RareLabel as RareLabel_dfbab053ae8eb4d3d09375639878a095 } from '../../../writing/examine/rare-fields/RareLabel.tsx'
import { DrawingPicker as DrawingPicker_37746f8460b94ebf0031e11bbf2dbeeb } from '../../../base/screens/drawing-picker/DrawingPicker.tsx'
import { RowLabel as RowLabel_c3271560caa0767cce60587c4b0f85d4 } from '../../../base/screens/row-label/RowLabel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_8c0a5fc7edaa1487b35a23160cd38f83 } from '../../../base/screens/paste/PasteFeature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeeperPicker as KeeperPicker_085edd1609369130b4d8a780ff2b3c03 } from '../../../writing/keeper/KeeperPicker.tsx'
import { Nothing as Nothing_6bb86e15df0083fb9ba0142c62f6b40a } from '../../../writing/workflow/screens/WorkflowBar.tsx'
import { MomentCell as MomentCell_1c2856b18ae635c63d90ff7fc2eb837c } from '../../../base/screens/list-cells/MomentCell.tsx'
import { InstantField as InstantField_e3f4beb96291932204b97df9418f81a7 } from '../../../base/screens/instant-field/InstantField.tsx'
import { IconPicker as IconPicker_66c30e8b69bdc380a9c22a21cfe2b5ba } from '../../../base/screens/icon-picker/IconPicker.tsx'
import { CommentsPanel as CommentsPanel_587df1e0cbfd2a32dfe8b1bb99e2576f } from '../../../writing/comments/screens/CommentsPanel.tsx'
import { FeedbackPanel as FeedbackPanel_8320da0e41330af191d6300eec853b2e } from '../../../people/feedback/screens/FeedbackPanel.tsx'
import { UsedByPanel as UsedByPanel_8fbe49aa255187bd558cdc9f3491a1fd } from '../../../writing/used-by/screens/UsedByPanel.tsx'
import { ListFilters as ListFilters_ec81f9d5d7bf20c47ee1c2edfe80c6a9 } from '../../../writing/list-filters/ListFilters.tsx'
import { SavedFilters as SavedFilters_363acf4fc946035f36cbfc0e7c0a55e8 } from '../../../writing/saved-filters/SavedFilters.tsx'
import { BulkBar as BulkBar_5b3b69e416c90401d2d2aed8b91de6e9 } from '../../../writing/mass-deeds/screens/BulkBar.tsx'
import { WorkflowBar as WorkflowBar_6bb86e15df0083fb9ba0142c62f6b40a } from '../../../writing/workflow/screens/WorkflowBar.tsx'
import { PreviewButton as PreviewButton_de78b7cf72c607ca03fc68998f3a1a69 } from '../../../writing/preview/screens/PreviewButton.tsx'
import { FormOpensAt as FormOpensAt_15c66e0a907c7e0bf49db0ef0bfb8f3c } from '../../../base/screens/form-address/FormOpensAt.tsx'
import { AsksAgain as AsksAgain_7156cf957be100828e6f615dbf74b90f } from '../../../base/screens/asks-again/AsksAgain.tsx'
import { KeptText as KeptText_c621441625704dd320b6c78abcdc57f6 } from '../../../writing/kept-text/KeptText.tsx'
import { VersionsView as VersionsView_244d6254e6800762f587ba512eab0307 } from '../../../writing/versions/screens/VersionsView.tsx'
import { VersionView as VersionView_bc32333064745da84cde60992e0e9ac5 } from '../../../writing/versions/screens/VersionView.tsx'
import { ScreenPicture as ScreenPicture_4dcbb0eafb97fbbacf421166854397a7 } from '../../../writing/screen-picture/ScreenPicture.tsx'
import { ScreenCell as ScreenCell_fc523df9b317117305811aa051ec8a38 } from '../../../writing/screen-picture/ScreenCell.tsx'
import { WordsCell as WordsCell_5377957a27162839bb9ed5ba07ec1041 } from '../../../base/screens/words-cell/WordsCell.tsx'
import { PlannedNotice as PlannedNotice_dcc731e0e3995d53fc8745f678ca985b } from '../../../places/units/screens/PlannedNotice.tsx'
import { SampleCell as SampleCell_053669eaa49165ee4ec17d70212c48d9 } from '../../../base/screens/sample-cell/SampleCell.tsx'
import { WithdrawnNote as WithdrawnNote_528ad20c4d95fd4a8bef95074534990e } from '../../../people/consent/screens/WithdrawnNote.tsx'
import { ConsentPanel as ConsentPanel_82ad78728485a29d3eb50560debf312d } from '../../../people/consent/screens/ConsentPanel.tsx'
import { MachineCell as MachineCell_e27d2c30d23217c59112b66611fa9c1f } from '../../../desks/machines/screens/MachineMark.tsx'
import { MachinePanel as MachinePanel_dd6588a428089087ff2aa4df3f09f5e6 } from '../../../desks/machines/screens/MachinePanel.tsx'
import { OpeningLabel as OpeningLabel_c3271560caa0767cce60587c4b0f85d4 } from '../../../base/screens/row-label/RowLabel.tsx'
import { CurrentPassword as CurrentPassword_dea5af0052c796ede4cb82c972d7ab62 } from '../../../accounts/users/screens/password/CurrentPassword.tsx'
import { PasswordLink as PasswordLink_310c07bc01c4ec5f978109c001aed227 } from '../../../accounts/users/screens/PasswordLink.tsx'
import { SecondFactor as SecondFactor_3c7ed5a71a88c7beb830acf876a543e9 } from '../../../accounts/users/screens/SecondFactor.tsx'
import { Sessions as Sessions_50d7c04bc4634928bbf6f19282030997 } from '../../../accounts/users/screens/Sessions.tsx'
import { AccountForm as AccountForm_4d9cbe8b54372f466b5c4a9122cb82c1 } from '../../../accounts/users/screens/AccountForm.tsx'
import { FeedbackPlaces as FeedbackPlaces_8a4ff6df8c87246045fc87be3d439e38 } from '../../../people/feedback/screens/FeedbackPlaces.tsx'
import { FeedbackFilters as FeedbackFilters_31a08b7e1678d67e227dced661a07ac5 } from '../../../people/feedback/screens/FeedbackFilters.tsx'
import { AuditView as AuditView_b00acc8a61cdafc8124864386e00eecf } from '../../../storage/audit/screens/AuditView.tsx'
import { PersonView as PersonView_2e333aa5cb6355ed128319e8f2ed14fe } from '../../../people/person/screens/PersonView.tsx'
import { Icon as Icon_6ba3ec13035a33b77e070d5dffd97aad } from '../../../base/screens/brand/Brand.tsx'
import { Logo as Logo_6ba3ec13035a33b77e070d5dffd97aad } from '../../../base/screens/brand/Brand.tsx'
import { TopActions as TopActions_7a16460cf37d9f553f15f7c8db5a6d5b } from '../../../admin/finding/screens/TopActions.tsx'
import { MenuIcons as MenuIcons_c424fcab9a233f88a45d59dbbfc26b41 } from '../../../admin/menu-icons/MenuIcons.tsx'
import { SpeaksVietnamese as SpeaksVietnamese_5a05a56f710247a5594d95c14339e7d0 } from '../../../base/screens/vietnamese/SpeaksVietnamese.tsx'
import { KeepsSession as KeepsSession_cc3ebad53ccd67d260771c2095c98674 } from '../../../accounts/session/KeepsSession.tsx'
import { NotesWhatIsAsked as NotesWhatIsAsked_7156cf957be100828e6f615dbf74b90f } from '../../../base/screens/asks-again/AsksAgain.tsx'
import { Dashboard as Dashboard_8468139c54f999a1682e1cc3e8f486e3 } from '../../../admin/dashboard/Dashboard.tsx'
import { SignInView as SignInView_335826e925dc70f457fc167338c6357a } from '../../../accounts/sign-in-pages/SignInView.tsx'
import { ForgotView as ForgotView_441c4ec8fb49c1f0637cd135645283da } from '../../../accounts/sign-in-pages/ForgotView.tsx'
import { PasswordLinkView as PasswordLinkView_17f7d4fc1fd0e37b65f71901c2b24c3b } from '../../../accounts/sign-in-pages/PasswordLinkView.tsx'
import { SecondFactorView as SecondFactorView_17c6d6b507860285d57a2a36f01dfa68 } from '../../../accounts/users/screens/SecondFactorView.tsx'
import { CommunesView as CommunesView_627a1e3586de143640f22f2f70a778fd } from '../../../places/directory/screens/CommunesView.tsx'
import { ImportView as ImportView_c89f6deaf25e78ecd1090a39e680d78e } from '../../../places/imports/screens/ImportView.tsx'
import { UnitsView as UnitsView_98b70915605b09d560d3e0d270f462ab } from '../../../places/units/screens/UnitsView.tsx'
import { MassDeedsView as MassDeedsView_03fd1138bf637d6c57bfa531427954e0 } from '../../../writing/mass-deeds/screens/MassDeedsView.tsx'
import { HandbookView as HandbookView_f84eba343b3c60a643b8cd3dc063b49d } from '../../../admin/handbook/screens/HandbookView.tsx'
import { OwnPasswordView as OwnPasswordView_5102dcf3e035d1733747d9c800b9b800 } from '../../../accounts/users/screens/password/OwnPasswordView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/writing/examine/screens/FieldFault.tsx#FieldFault": FieldFault_d0794d7f5f94db366f71173b954e6910,
  "/writing/workflow/screens/WaitingPanel.tsx#WaitingPanel": WaitingPanel_82e974f249d94333805c7a056423ac96,
  "/writing/examine/screens/WritingPanel.tsx#WritingPanel": WritingPanel_b45984dd6aff4796a49631158a877696,
  "/base/screens/length/LengthLeft.tsx#LengthLeft": LengthLeft_4870ad3e5e025c56cd8197afb82e81b2,
  "/base/screens/list-cells/NamesCell.tsx#NamesCell": NamesCell_e5b651c11f6e6c2102b35852661c06b6,
  "/writing/examine/rare-fields/RareLabel.tsx#RareLabel": RareLabel_dfbab053ae8eb4d3d09375639878a095,
  "/base/screens/drawing-picker/DrawingPicker.tsx#DrawingPicker": DrawingPicker_37746f8460b94ebf0031e11bbf2dbeeb,
  "/base/screens/row-label/RowLabel.tsx#RowLabel": RowLabel_c3271560caa0767cce60587c4b0f85d4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/base/screens/paste/PasteFeature.tsx#PasteFeature": PasteFeature_8c0a5fc7edaa1487b35a23160cd38f83,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/writing/keeper/KeeperPicker.tsx#KeeperPicker": KeeperPicker_085edd1609369130b4d8a780ff2b3c03,
  "/writing/workflow/screens/WorkflowBar.tsx#Nothing": Nothing_6bb86e15df0083fb9ba0142c62f6b40a,
  "/base/screens/list-cells/MomentCell.tsx#MomentCell": MomentCell_1c2856b18ae635c63d90ff7fc2eb837c,
  "/base/screens/instant-field/InstantField.tsx#InstantField": InstantField_e3f4beb96291932204b97df9418f81a7,
  "/base/screens/icon-picker/IconPicker.tsx#IconPicker": IconPicker_66c30e8b69bdc380a9c22a21cfe2b5ba,
  "/writing/comments/screens/CommentsPanel.tsx#CommentsPanel": CommentsPanel_587df1e0cbfd2a32dfe8b1bb99e2576f,
  "/people/feedback/screens/FeedbackPanel.tsx#FeedbackPanel": FeedbackPanel_8320da0e41330af191d6300eec853b2e,
  "/writing/used-by/screens/UsedByPanel.tsx#UsedByPanel": UsedByPanel_8fbe49aa255187bd558cdc9f3491a1fd,
  "/writing/list-filters/ListFilters.tsx#ListFilters": ListFilters_ec81f9d5d7bf20c47ee1c2edfe80c6a9,
  "/writing/saved-filters/SavedFilters.tsx#SavedFilters": SavedFilters_363acf4fc946035f36cbfc0e7c0a55e8,
  "/writing/mass-deeds/screens/BulkBar.tsx#BulkBar": BulkBar_5b3b69e416c90401d2d2aed8b91de6e9,
  "/writing/workflow/screens/WorkflowBar.tsx#WorkflowBar": WorkflowBar_6bb86e15df0083fb9ba0142c62f6b40a,
  "/writing/preview/screens/PreviewButton.tsx#PreviewButton": PreviewButton_de78b7cf72c607ca03fc68998f3a1a69,
  "/base/screens/form-address/FormOpensAt.tsx#FormOpensAt": FormOpensAt_15c66e0a907c7e0bf49db0ef0bfb8f3c,
  "/base/screens/asks-again/AsksAgain.tsx#AsksAgain": AsksAgain_7156cf957be100828e6f615dbf74b90f,
  "/writing/kept-text/KeptText.tsx#KeptText": KeptText_c621441625704dd320b6c78abcdc57f6,
  "/writing/versions/screens/VersionsView.tsx#VersionsView": VersionsView_244d6254e6800762f587ba512eab0307,
  "/writing/versions/screens/VersionView.tsx#VersionView": VersionView_bc32333064745da84cde60992e0e9ac5,
  "/writing/screen-picture/ScreenPicture.tsx#ScreenPicture": ScreenPicture_4dcbb0eafb97fbbacf421166854397a7,
  "/writing/screen-picture/ScreenCell.tsx#ScreenCell": ScreenCell_fc523df9b317117305811aa051ec8a38,
  "/base/screens/words-cell/WordsCell.tsx#WordsCell": WordsCell_5377957a27162839bb9ed5ba07ec1041,
  "/places/units/screens/PlannedNotice.tsx#PlannedNotice": PlannedNotice_dcc731e0e3995d53fc8745f678ca985b,
  "/base/screens/sample-cell/SampleCell.tsx#SampleCell": SampleCell_053669eaa49165ee4ec17d70212c48d9,
  "/people/consent/screens/WithdrawnNote.tsx#WithdrawnNote": WithdrawnNote_528ad20c4d95fd4a8bef95074534990e,
  "/people/consent/screens/ConsentPanel.tsx#ConsentPanel": ConsentPanel_82ad78728485a29d3eb50560debf312d,
  "/desks/machines/screens/MachineMark.tsx#MachineCell": MachineCell_e27d2c30d23217c59112b66611fa9c1f,
  "/desks/machines/screens/MachinePanel.tsx#MachinePanel": MachinePanel_dd6588a428089087ff2aa4df3f09f5e6,
  "/base/screens/row-label/RowLabel.tsx#OpeningLabel": OpeningLabel_c3271560caa0767cce60587c4b0f85d4,
  "/accounts/users/screens/password/CurrentPassword.tsx#CurrentPassword": CurrentPassword_dea5af0052c796ede4cb82c972d7ab62,
  "/accounts/users/screens/PasswordLink.tsx#PasswordLink": PasswordLink_310c07bc01c4ec5f978109c001aed227,
  "/accounts/users/screens/SecondFactor.tsx#SecondFactor": SecondFactor_3c7ed5a71a88c7beb830acf876a543e9,
  "/accounts/users/screens/Sessions.tsx#Sessions": Sessions_50d7c04bc4634928bbf6f19282030997,
  "/accounts/users/screens/AccountForm.tsx#AccountForm": AccountForm_4d9cbe8b54372f466b5c4a9122cb82c1,
  "/people/feedback/screens/FeedbackPlaces.tsx#FeedbackPlaces": FeedbackPlaces_8a4ff6df8c87246045fc87be3d439e38,
  "/people/feedback/screens/FeedbackFilters.tsx#FeedbackFilters": FeedbackFilters_31a08b7e1678d67e227dced661a07ac5,
  "/storage/audit/screens/AuditView.tsx#AuditView": AuditView_b00acc8a61cdafc8124864386e00eecf,
  "/people/person/screens/PersonView.tsx#PersonView": PersonView_2e333aa5cb6355ed128319e8f2ed14fe,
  "/base/screens/brand/Brand.tsx#Icon": Icon_6ba3ec13035a33b77e070d5dffd97aad,
  "/base/screens/brand/Brand.tsx#Logo": Logo_6ba3ec13035a33b77e070d5dffd97aad,
  "/admin/finding/screens/TopActions.tsx#TopActions": TopActions_7a16460cf37d9f553f15f7c8db5a6d5b,
  "/admin/menu-icons/MenuIcons.tsx#MenuIcons": MenuIcons_c424fcab9a233f88a45d59dbbfc26b41,
  "/base/screens/vietnamese/SpeaksVietnamese.tsx#SpeaksVietnamese": SpeaksVietnamese_5a05a56f710247a5594d95c14339e7d0,
  "/accounts/session/KeepsSession.tsx#KeepsSession": KeepsSession_cc3ebad53ccd67d260771c2095c98674,
  "/base/screens/asks-again/AsksAgain.tsx#NotesWhatIsAsked": NotesWhatIsAsked_7156cf957be100828e6f615dbf74b90f,
  "/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_8468139c54f999a1682e1cc3e8f486e3,
  "/accounts/sign-in-pages/SignInView.tsx#SignInView": SignInView_335826e925dc70f457fc167338c6357a,
  "/accounts/sign-in-pages/ForgotView.tsx#ForgotView": ForgotView_441c4ec8fb49c1f0637cd135645283da,
  "/accounts/sign-in-pages/PasswordLinkView.tsx#PasswordLinkView": PasswordLinkView_17f7d4fc1fd0e37b65f71901c2b24c3b,
  "/accounts/users/screens/SecondFactorView.tsx#SecondFactorView": SecondFactorView_17c6d6b507860285d57a2a36f01dfa68,
  "/places/directory/screens/CommunesView.tsx#CommunesView": CommunesView_627a1e3586de143640f22f2f70a778fd,
  "/places/imports/screens/ImportView.tsx#ImportView": ImportView_c89f6deaf25e78ecd1090a39e680d78e,
  "/places/units/screens/UnitsView.tsx#UnitsView": UnitsView_98b70915605b09d560d3e0d270f462ab,
  "/writing/mass-deeds/screens/MassDeedsView.tsx#MassDeedsView": MassDeedsView_03fd1138bf637d6c57bfa531427954e0,
  "/admin/handbook/screens/HandbookView.tsx#HandbookView": HandbookView_f84eba343b3c60a643b8cd3dc063b49d,
  "/accounts/users/screens/password/OwnPasswordView.tsx#OwnPasswordView": OwnPasswordView_5102dcf3e035d1733747d9c800b9b800,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
