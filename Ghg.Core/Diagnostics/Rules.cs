using Ghg.Core.Texts;

namespace Ghg.Core.Diagnostics;

/// <summary>Every rule that can be broken. A code is never reused for another rule; a test keeps the list complete and each with an example.</summary>
public static class Rules
{
    internal static readonly Rule UnreadableFile = new("GHG0001", Severity.Error, FileRuleTexts.UnreadableFile);
    internal static readonly Rule UnknownEncoding = new("GHG0002", Severity.Error, FileRuleTexts.UnknownEncoding);
    internal static readonly Rule ReadAsGb18030 = new("GHG0003", Severity.Notice, FileRuleTexts.ReadAsGb18030);
    internal static readonly Rule NoActivities = new("GHG0004", Severity.Error, FileRuleTexts.NoActivities);
    internal static readonly Rule UnterminatedQuote = new("GHG0005", Severity.Error, FileRuleTexts.UnterminatedQuote);
    internal static readonly Rule StrayQuote = new("GHG0006", Severity.Error, FileRuleTexts.StrayQuote);
    internal static readonly Rule WrongFieldCount = new("GHG0007", Severity.Error, FileRuleTexts.WrongFieldCount);
    internal static readonly Rule RecordTooLong = new("GHG0008", Severity.Error, FileRuleTexts.RecordTooLong);
    internal static readonly Rule TooManyColumns = new("GHG0009", Severity.Error, FileRuleTexts.TooManyColumns);
    internal static readonly Rule NoHeader = new("GHG0010", Severity.Error, FileRuleTexts.NoHeader);
    internal static readonly Rule InvalidJson = new("GHG0011", Severity.Error, FileRuleTexts.InvalidJson);
    internal static readonly Rule FileTooLarge = new("GHG0012", Severity.Error, FileRuleTexts.FileTooLarge);
    internal static readonly Rule FileNotRead = new("GHG0013", Severity.Warning, FileRuleTexts.FileNotRead);
    internal static readonly Rule MoreOfTheSame = new("GHG0014", Severity.Notice, FileRuleTexts.MoreOfTheSame);
    internal static readonly Rule UnknownColumn = new("GHG1001", Severity.Error, FileRuleTexts.UnknownColumn);
    internal static readonly Rule MissingColumn = new("GHG1002", Severity.Error, FileRuleTexts.MissingColumn);
    internal static readonly Rule DuplicateColumn = new("GHG1003", Severity.Error, FileRuleTexts.DuplicateColumn);
    internal static readonly Rule BlankCell = new("GHG1004", Severity.Error, FileRuleTexts.BlankCell);
    internal static readonly Rule RepeatedRow = new("GHG1005", Severity.Error, FileRuleTexts.RepeatedRow);
    internal static readonly Rule UnknownSetting = new("GHG1006", Severity.Error, FileRuleTexts.UnknownSetting);
    internal static readonly Rule InvalidSetting = new("GHG1007", Severity.Error, FileRuleTexts.InvalidSetting);
    internal static readonly Rule InvalidWord = new("GHG1008", Severity.Error, FileRuleTexts.InvalidWord);

    internal static readonly Rule NotANumber = new("GHG2001", Severity.Error, NumberRuleTexts.NotANumber);
    internal static readonly Rule ThousandsSeparator = new("GHG2002", Severity.Error, NumberRuleTexts.ThousandsSeparator);
    internal static readonly Rule DecimalComma = new("GHG2003", Severity.Error, NumberRuleTexts.DecimalComma);
    internal static readonly Rule FullWidthDigits = new("GHG2004", Severity.Error, NumberRuleTexts.FullWidthDigits);
    internal static readonly Rule NotFinite = new("GHG2005", Severity.Error, NumberRuleTexts.NotFinite);
    internal static readonly Rule NumberOutOfRange = new("GHG2006", Severity.Error, NumberRuleTexts.NumberOutOfRange);
    internal static readonly Rule NumberTooFine = new("GHG2007", Severity.Error, NumberRuleTexts.NumberTooFine);
    internal static readonly Rule SumOverflow = new("GHG2008", Severity.Error, NumberRuleTexts.SumOverflow);
    internal static readonly Rule NegativeAmount = new("GHG2009", Severity.Error, NumberRuleTexts.NegativeAmount);
    internal static readonly Rule YearOutOfRange = new("GHG2010", Severity.Error, NumberRuleTexts.YearOutOfRange);
    internal static readonly Rule UnknownUnit = new("GHG2011", Severity.Error, NumberRuleTexts.UnknownUnit);
    internal static readonly Rule DimensionMismatch = new("GHG2012", Severity.Error, NumberRuleTexts.DimensionMismatch);
    internal static readonly Rule RangeReversed = new("GHG2013", Severity.Error, NumberRuleTexts.RangeReversed);
    internal static readonly Rule Implausible = new("GHG2014", Severity.Warning, NumberRuleTexts.Implausible);

    internal static readonly Rule UnknownCity = new("GHG3001", Severity.Error, NameRuleTexts.UnknownCity);
    internal static readonly Rule UnknownSite = new("GHG3002", Severity.Error, NameRuleTexts.UnknownSite);
    internal static readonly Rule UnknownReference = new("GHG3003", Severity.Error, NameRuleTexts.UnknownReference);
    internal static readonly Rule UnknownActivity = new("GHG3004", Severity.Error, NameRuleTexts.UnknownActivity);
    internal static readonly Rule UnknownMethod = new("GHG3005", Severity.Error, NameRuleTexts.UnknownMethod);
    internal static readonly Rule UnknownDataset = new("GHG3006", Severity.Error, NameRuleTexts.UnknownDataset);
    internal static readonly Rule UnknownSet = new("GHG3007", Severity.Error, NameRuleTexts.UnknownSet);
    internal static readonly Rule InvalidFactor = new("GHG3008", Severity.Error, NameRuleTexts.InvalidFactor);
    internal static readonly Rule NoFactor = new("GHG3009", Severity.Error, NameRuleTexts.NoFactor);
    internal static readonly Rule TiedFactors = new("GHG3010", Severity.Error, NameRuleTexts.TiedFactors);
    internal static readonly Rule GasWithoutGwp = new("GHG3011", Severity.Error, NameRuleTexts.GasWithoutGwp);
    internal static readonly Rule VectorNotWhole = new("GHG3012", Severity.Error, NameRuleTexts.VectorNotWhole);
    internal static readonly Rule FallbackForbidden = new("GHG3013", Severity.Error, NameRuleTexts.FallbackForbidden);
    internal static readonly Rule UnknownGwpSet = new("GHG3014", Severity.Error, NameRuleTexts.UnknownGwpSet);
    internal static readonly Rule UnknownPlace = new("GHG3015", Severity.Error, NameRuleTexts.UnknownPlace);
    internal static readonly Rule UnknownGas = new("GHG3016", Severity.Error, NameRuleTexts.UnknownGas);
    internal static readonly Rule UnknownParameter = new("GHG3017", Severity.Error, NameRuleTexts.UnknownParameter);
    internal static readonly Rule UnknownSource = new("GHG3018", Severity.Error, NameRuleTexts.UnknownSource);
    internal static readonly Rule PackageWithoutName = new("GHG3019", Severity.Error, NameRuleTexts.PackageWithoutName);
    internal static readonly Rule ResourceMissing = new("GHG3020", Severity.Error, NameRuleTexts.ResourceMissing);
    internal static readonly Rule ResourceUnknown = new("GHG3021", Severity.Error, NameRuleTexts.ResourceUnknown);
    internal static readonly Rule RepeatedId = new("GHG3022", Severity.Error, NameRuleTexts.RepeatedId);
    internal static readonly Rule InvalidCondition = new("GHG3023", Severity.Error, NameRuleTexts.InvalidCondition);
    internal static readonly Rule UnsafeCityId = new("GHG3024", Severity.Error, NameRuleTexts.UnsafeCityId);

    // datasets: GHG3100 to GHG3149
    internal static readonly Rule LicenceMissing = new("GHG3100", Severity.Error, DatasetRuleTexts.LicenceMissing);
    internal static readonly Rule TitleMissing = new("GHG3101", Severity.Error, DatasetRuleTexts.TitleMissing);
    internal static readonly Rule VersionMissing = new("GHG3102", Severity.Error, DatasetRuleTexts.VersionMissing);
    internal static readonly Rule SourceIncomplete = new("GHG3103", Severity.Error, DatasetRuleTexts.SourceIncomplete);
    internal static readonly Rule SchemaDiffers = new("GHG3104", Severity.Error, DatasetRuleTexts.SchemaDiffers);
    internal static readonly Rule EditionUnknown = new("GHG3105", Severity.Error, DatasetRuleTexts.EditionUnknown);
    internal static readonly Rule SetOfTwoActivities = new("GHG3106", Severity.Error, DatasetRuleTexts.SetOfTwoActivities);
    internal static readonly Rule LocatorMissing = new("GHG3107", Severity.Error, DatasetRuleTexts.LocatorMissing);
    internal static readonly Rule ConfidenceUnknown = new("GHG3108", Severity.Error, DatasetRuleTexts.ConfidenceUnknown);
    internal static readonly Rule IdNotNameable = new("GHG3109", Severity.Error, DatasetRuleTexts.IdNotNameable);
    internal static readonly Rule RowsTie = new("GHG3110", Severity.Error, DatasetRuleTexts.RowsTie);
    internal static readonly Rule NameMissing = new("GHG3111", Severity.Error, DatasetRuleTexts.NameMissing);
    internal static readonly Rule DimensionNotOfActivity = new("GHG3112", Severity.Error, DatasetRuleTexts.DimensionNotOfActivity);
    internal static readonly Rule BasisContradicts = new("GHG3113", Severity.Error, DatasetRuleTexts.BasisContradicts);
    internal static readonly Rule CarbonOrigin = new("GHG3114", Severity.Error, DatasetRuleTexts.CarbonOrigin);
    internal static readonly Rule ElectricityKindUnknown = new("GHG3115", Severity.Error, DatasetRuleTexts.ElectricityKindUnknown);
    internal static readonly Rule PublishedGwpWrong = new("GHG3116", Severity.Error, DatasetRuleTexts.PublishedGwpWrong);
    internal static readonly Rule ConditionUnknown = new("GHG3117", Severity.Error, DatasetRuleTexts.ConditionUnknown);
    internal static readonly Rule OutsideKind = new("GHG3120", Severity.Error, PlausibilityRuleTexts.OutsideKind);
    internal static readonly Rule FarFromOthers = new("GHG3121", Severity.Error, PlausibilityRuleTexts.FarFromOthers);
    internal static readonly Rule OtherBasisLikely = new("GHG3122", Severity.Error, PlausibilityRuleTexts.OtherBasisLikely);
    internal static readonly Rule LeapInSeries = new("GHG3123", Severity.Error, PlausibilityRuleTexts.LeapInSeries);
    internal static readonly Rule CarbonDisagrees = new("GHG3124", Severity.Error, PlausibilityRuleTexts.CarbonDisagrees);
    internal static readonly Rule NegativeFactor = new("GHG3125", Severity.Error, PlausibilityRuleTexts.NegativeFactor);
    internal static readonly Rule IdGone = new("GHG3130", Severity.Error, DatasetRuleTexts.IdGone);
    internal static readonly Rule ChangedWithoutVersion = new("GHG3131", Severity.Error, DatasetRuleTexts.ChangedWithoutVersion);
    internal static readonly Rule AcceptedNothing = new("GHG3140", Severity.Error, DatasetRuleTexts.AcceptedNothing);
    // datasets: GHG3030 to GHG3039
    internal static readonly Rule Co2eWithoutGwpSet = new("GHG3030", Severity.Error, NameRuleTexts.Co2eWithoutGwpSet);
    internal static readonly Rule PlacesOutsideProject = new("GHG3031", Severity.Notice, NameRuleTexts.PlacesOutsideProject);
    internal static readonly Rule GridNotStated = new("GHG3050", Severity.Warning, GridRuleTexts.GridNotStated);

    // the lock file: GHG3150 to GHG3159
    internal static readonly Rule LockMissing = new("GHG3150", Severity.Error, LockRuleTexts.LockMissing);
    internal static readonly Rule LockUnusable = new("GHG3151", Severity.Error, LockRuleTexts.LockUnusable);
    internal static readonly Rule OtherVersion = new("GHG3152", Severity.Error, LockRuleTexts.OtherVersion);
    internal static readonly Rule OtherContent = new("GHG3153", Severity.Error, LockRuleTexts.OtherContent);
    internal static readonly Rule NotLocked = new("GHG3154", Severity.Error, LockRuleTexts.NotLocked);
    internal static readonly Rule LockedNotThere = new("GHG3155", Severity.Error, LockRuleTexts.LockedNotThere);

    internal static readonly Rule NoDefaultMethod = new("GHG4001", Severity.Error, MethodRuleTexts.NoDefaultMethod);
    internal static readonly Rule MethodNotForReference = new("GHG4002", Severity.Error, MethodRuleTexts.MethodNotForReference);
    internal static readonly Rule InputNotDeclared = new("GHG4003", Severity.Error, MethodRuleTexts.InputNotDeclared);
    internal static readonly Rule InvalidInput = new("GHG4004", Severity.Error, MethodRuleTexts.InvalidInput);
    internal static readonly Rule MissingParameter = new("GHG4005", Severity.Error, MethodRuleTexts.MissingParameter);
    internal static readonly Rule BasisNotStated = new("GHG4006", Severity.Error, MethodRuleTexts.BasisNotStated);
    internal static readonly Rule BasisMismatch = new("GHG4007", Severity.Error, MethodRuleTexts.BasisMismatch);
    internal static readonly Rule FactorWithoutBasis = new("GHG4008", Severity.Error, MethodRuleTexts.FactorWithoutBasis);
    internal static readonly Rule GasConditions = new("GHG4009", Severity.Error, MethodRuleTexts.GasConditions);
    internal static readonly Rule EditionsMixed = new("GHG4010", Severity.Error, MethodRuleTexts.EditionsMixed);
    internal static readonly Rule CoalEquivalentNotStated = new("GHG4011", Severity.Error, MethodRuleTexts.CoalEquivalentNotStated);
    internal static readonly Rule KeyNeedsReference = new("GHG4012", Severity.Error, MethodRuleTexts.KeyNeedsReference);
    internal static readonly Rule PlaceContradicts = new("GHG4013", Severity.Error, MethodRuleTexts.PlaceContradicts);
    internal static readonly Rule CityFactMissing = new("GHG4070", Severity.Error, LivestockRuleTexts.CityFactMissing);
    internal static readonly Rule ManureSystemUnknown = new("GHG4071", Severity.Error, LivestockRuleTexts.ManureSystemUnknown);

    // wastewater: GHG4050 to GHG4059
    internal static readonly Rule MoreThanThere = new("GHG4050", Severity.Error, WastewaterRuleTexts.MoreThanThere);
    internal static readonly Rule TreatmentNotNamed = new("GHG4051", Severity.Error, WastewaterRuleTexts.TreatmentNotNamed);
    internal static readonly Rule TakenOutOfManyRows = new("GHG4052", Severity.Error, WastewaterRuleTexts.TakenOutOfManyRows);
    internal static readonly Rule EditionsMixedInFormula = new("GHG4080", Severity.Error, LandRuleTexts.EditionsMixedInFormula);

    internal static readonly Rule NoFugitiveFactor = new("GHG4020", Severity.Error, EnergyRuleTexts.NoFugitiveFactor);
    internal static readonly Rule NoOwnPlants = new("GHG4021", Severity.Error, EnergyRuleTexts.NoOwnPlants);
    internal static readonly Rule PlantHeatDiffers = new("GHG4022", Severity.Error, EnergyRuleTexts.PlantHeatDiffers);

    internal static readonly Rule LandfillNotDescribed = new("GHG4040", Severity.Error, SolidWasteRuleTexts.LandfillNotDescribed);
    internal static readonly Rule RecoveredMoreThanGenerated = new("GHG4041", Severity.Error, SolidWasteRuleTexts.RecoveredMoreThanGenerated);
    internal static readonly Rule NoPopulation = new("GHG4042", Severity.Error, SolidWasteRuleTexts.NoPopulation);
    internal static readonly Rule WasteBasisNotStated = new("GHG4043", Severity.Error, SolidWasteRuleTexts.WasteBasisNotStated);
    internal static readonly Rule UnknownComponent = new("GHG4044", Severity.Error, SolidWasteRuleTexts.UnknownComponent);
    internal static readonly Rule EnergyNotThere = new("GHG4045", Severity.Error, SolidWasteRuleTexts.EnergyNotThere);

    internal static readonly Rule BasisWithoutEffect = new("GHG4090", Severity.Warning, MethodRuleTexts.BasisWithoutEffect);

    internal static readonly Rule AmountAndNotationKey = new("GHG5001", Severity.Error, GpcRuleTexts.AmountAndNotationKey);
    internal static readonly Rule NeitherAmountNorKey = new("GHG5002", Severity.Error, GpcRuleTexts.NeitherAmountNorKey);
    internal static readonly Rule UnknownNotationKey = new("GHG5003", Severity.Error, GpcRuleTexts.UnknownNotationKey);
    internal static readonly Rule ExplanationMissing = new("GHG5004", Severity.Error, GpcRuleTexts.ExplanationMissing);
    internal static readonly Rule IeWithoutTarget = new("GHG5005", Severity.Error, GpcRuleTexts.IeWithoutTarget);
    internal static readonly Rule TargetWithoutIe = new("GHG5006", Severity.Error, GpcRuleTexts.TargetWithoutIe);
    internal static readonly Rule ExplanationWithoutKey = new("GHG5007", Severity.Error, GpcRuleTexts.ExplanationWithoutKey);
    internal static readonly Rule IeToNowhere = new("GHG5008", Severity.Error, GpcRuleTexts.IeToNowhere);
    internal static readonly Rule IeChain = new("GHG5009", Severity.Error, GpcRuleTexts.IeChain);
    internal static readonly Rule IeAcrossLevels = new("GHG5010", Severity.Warning, GpcRuleTexts.IeAcrossLevels);
    internal static readonly Rule DuplicateRow = new("GHG5011", Severity.Warning, GpcRuleTexts.DuplicateRow);
    internal static readonly Rule DuplicatesNotSought = new("GHG5012", Severity.Notice, GpcRuleTexts.DuplicatesNotSought);
    internal static readonly Rule RequiredMissing = new("GHG5013", Severity.Warning, GpcRuleTexts.RequiredMissing);
    internal static readonly Rule LossesTwice = new("GHG5014", Severity.Error, GpcRuleTexts.LossesTwice);
    internal static readonly Rule NotOccurringWithNumber = new("GHG5015", Severity.Warning, GpcRuleTexts.NotOccurringWithNumber);
    internal static readonly Rule CokeTwice = new("GHG5016", Severity.Warning, GpcRuleTexts.CokeTwice);
    internal static readonly Rule WholeSocietyElectricity = new("GHG5017", Severity.Warning, GpcRuleTexts.WholeSocietyElectricity);
    internal static readonly Rule FuelInElectricityUnits = new("GHG5018", Severity.Warning, GpcRuleTexts.FuelInElectricityUnits);
    internal static readonly Rule LandAreas = new("GHG5080", Severity.Warning, LandRuleTexts.LandAreas);
    internal static readonly Rule ForestTwice = new("GHG5081", Severity.Warning, LandRuleTexts.ForestTwice);

    internal static readonly Rule SteelTwice = new("GHG5060", Severity.Warning, IndustryRuleTexts.SteelTwice);
    internal static readonly Rule CementTwice = new("GHG5061", Severity.Warning, IndustryRuleTexts.CementTwice);
    internal static readonly Rule ManureCountedTwice = new("GHG5070", Severity.Error, LivestockRuleTexts.ManureCountedTwice);
    internal static readonly Rule RecoveredTooMuch = new("GHG5020", Severity.Error, EnergyRuleTexts.RecoveredTooMuch);
    internal static readonly Rule CokeGasWithoutCoke = new("GHG5021", Severity.Warning, EnergyRuleTexts.CokeGasWithoutCoke);

    // transport
    internal static readonly Rule FuelAndDistance = new("GHG5030", Severity.Warning, TransportMethodTexts.FuelAndDistance);
    internal static readonly Rule CyclesAndFuel = new("GHG5031", Severity.Warning, TransportMethodTexts.CyclesAndFuel);
    internal static readonly Rule LandfillHistoryShort = new("GHG5040", Severity.Warning, SolidWasteRuleTexts.LandfillHistoryShort);
    internal static readonly Rule LandfillMethodsMixed = new("GHG5041", Severity.Warning, SolidWasteRuleTexts.LandfillMethodsMixed);

    // counted twice: GHG5090 to GHG5099
    internal static readonly Rule PlantFuelTwice = new("GHG5090", Severity.Warning, DoubleCountRuleTexts.PlantFuelTwice);
    internal static readonly Rule ChargingTwice = new("GHG5091", Severity.Warning, DoubleCountRuleTexts.ChargingTwice);
    internal static readonly Rule WasteToEnergyTwice = new("GHG5092", Severity.Warning, DoubleCountRuleTexts.WasteToEnergyTwice);
    internal static readonly Rule LandfillGasNotSubtracted = new("GHG5093", Severity.Warning, DoubleCountRuleTexts.LandfillGasNotSubtracted);
    internal static readonly Rule FeedstockTwice = new("GHG5094", Severity.Warning, DoubleCountRuleTexts.FeedstockTwice);
    internal static readonly Rule FlowOfTwoCities = new("GHG5095", Severity.Warning, DoubleCountRuleTexts.FlowOfTwoCities);

    // how sure it is: GHG6001 to GHG6099
    internal static readonly Rule UncertaintyOfZero = new("GHG6001", Severity.Warning, UncertaintyRuleTexts.UncertaintyOfZero);
    internal static readonly Rule UncertaintyTooWide = new("GHG6002", Severity.Warning, UncertaintyRuleTexts.UncertaintyTooWide);
    internal static readonly Rule OneSidedRange = new("GHG6003", Severity.Warning, UncertaintyRuleTexts.OneSidedRange);
    internal static readonly Rule LimitImpossible = new("GHG6004", Severity.Warning, UncertaintyRuleTexts.LimitImpossible);
    internal static readonly Rule DistributionDoesNotFit = new("GHG6010", Severity.Error, UncertaintyRuleTexts.DistributionDoesNotFit);
    internal static readonly Rule CorrelationContradicts = new("GHG6011", Severity.Error, UncertaintyRuleTexts.CorrelationContradicts);
    internal static readonly Rule FactorTwoUncertainties = new("GHG6012", Severity.Error, UncertaintyRuleTexts.FactorTwoUncertainties);
    internal static readonly Rule FlagsContradict = new("GHG6014", Severity.Error, CorrelationTexts.FlagsContradict);
    internal static readonly Rule HalfWidthOutOfRange = new("GHG6270", Severity.Error, UncertaintyRuleTexts.HalfWidthOutOfRange);
    internal static readonly Rule LimitOnWrongSide = new("GHG6271", Severity.Error, UncertaintyRuleTexts.LimitOnWrongSide);
    internal static readonly Rule NoUncertaintyStated = new("GHG6272", Severity.Warning, UncertaintyRuleTexts.NoUncertaintyStated);
    internal static readonly Rule RangeTwice = new("GHG6273", Severity.Error, UncertaintyRuleTexts.RangeTwice);
    internal static readonly Rule UncertaintyTwice = new("GHG6013", Severity.Error, UncertaintyRuleTexts.UncertaintyTwice);

    internal static readonly Rule ParameterNotTaken = new("GHG5100", Severity.Notice, MethodRuleTexts.ParameterNotTaken);
    internal static readonly Rule WorseThanApart = new("GHG5110", Severity.Warning, PlantRuleTexts.WorseThanApart);

    internal static readonly Rule NoWorkbook = new("GHG7001", Severity.Error, ImportRuleTexts.NoWorkbook);
    internal static readonly Rule NoEcrfSheet = new("GHG7002", Severity.Error, ImportRuleTexts.NoEcrfSheet);
    internal static readonly Rule EcrfWithoutCity = new("GHG7003", Severity.Error, ImportRuleTexts.EcrfWithoutCity);
    internal static readonly Rule EcrfWithoutGwp = new("GHG7004", Severity.Error, ImportRuleTexts.EcrfWithoutGwp);
    internal static readonly Rule EcrfWithoutYear = new("GHG7005", Severity.Error, ImportRuleTexts.EcrfWithoutYear);
    internal static readonly Rule EcrfRowWithoutReference = new("GHG7006", Severity.Error, ImportRuleTexts.EcrfRowWithoutReference);
    internal static readonly Rule EcrfUnknownKey = new("GHG7007", Severity.Error, ImportRuleTexts.EcrfUnknownKey);
    internal static readonly Rule EcrfIncludedNowhere = new("GHG7008", Severity.Warning, ImportRuleTexts.EcrfIncludedNowhere);
    internal static readonly Rule EcrfGasesBeyondTotal = new("GHG7009", Severity.Error, ImportRuleTexts.EcrfGasesBeyondTotal);
    internal static readonly Rule EcrfNotTaken = new("GHG7010", Severity.Warning, ImportRuleTexts.EcrfNotTaken);

    // energy balances and form 205-1: GHG7011 to GHG7039
    internal static readonly Rule StatisticalFormMissing = new("GHG7011", Severity.Error, BalanceRuleTexts.WithoutHeader);
    internal static readonly Rule BalanceUnknownRow = new("GHG7012", Severity.Error, BalanceRuleTexts.UnknownRow);
    internal static readonly Rule BalanceUnknownItem = new("GHG7013", Severity.Error, BalanceRuleTexts.UnknownItem);
    internal static readonly Rule BalanceWithoutUnit = new("GHG7014", Severity.Error, BalanceRuleTexts.WithoutUnit);
    internal static readonly Rule BalanceSumDiffers = new("GHG7015", Severity.Warning, BalanceRuleTexts.SumDiffers);
    internal static readonly Rule BalanceRepeated = new("GHG7016", Severity.Error, BalanceRuleTexts.Repeated);
    internal static readonly Rule BalanceSumAlone = new("GHG7017", Severity.Warning, BalanceRuleTexts.SumAlone);
    internal static readonly Rule GasConditionNotStated = new("GHG7018", Severity.Error, BalanceRuleTexts.WithoutGasCondition);
    internal static readonly Rule BalanceSplitUnused = new("GHG7019", Severity.Warning, BalanceRuleTexts.SplitUnused);
    internal static readonly Rule BalanceTransportWhole = new("GHG7020", Severity.Warning, BalanceRuleTexts.TransportWhole);
    internal static readonly Rule BalanceDifferenceLarge = new("GHG7021", Severity.Warning, BalanceRuleTexts.DifferenceLarge);
    internal static readonly Rule CoalEquivalentBasisMissing = new("GHG7022", Severity.Error, BalanceRuleTexts.WithoutBasis);
    internal static readonly Rule NothingPlaced = new("GHG7023", Severity.Error, BalanceRuleTexts.NothingPlaced);
    internal static readonly Rule BalanceNegative = new("GHG7024", Severity.Error, BalanceRuleTexts.Negative);
    internal static readonly Rule BalancePartTooLarge = new("GHG7025", Severity.Error, BalanceRuleTexts.PartTooLarge);
    internal static readonly Rule BalanceOfAnother = new("GHG7026", Severity.Warning, BalanceRuleTexts.OfAnother);
    internal static readonly Rule FormUnknownColumn = new("GHG7030", Severity.Error, BalanceRuleTexts.FormUnknownColumn);
    internal static readonly Rule FormOverdrawn = new("GHG7031", Severity.Error, BalanceRuleTexts.FormOverdrawn);

    // workbooks to fill in: GHG7040 to GHG7049
    internal static readonly Rule SheetNotTaken = new("GHG7040", Severity.Warning, WorkbookRuleTexts.SheetNotTaken);
    internal static readonly Rule NoSheetOfProject = new("GHG7041", Severity.Error, WorkbookRuleTexts.NoSheetOfProject);
    internal static readonly Rule CellIsError = new("GHG7042", Severity.Error, WorkbookRuleTexts.CellIsError);
    internal static readonly Rule FormulaWithoutValue = new("GHG7043", Severity.Error, WorkbookRuleTexts.FormulaWithoutValue);

    // right in form and wrong in meaning: GHG7050 to GHG7069
    internal static readonly Rule IndustryTwice = new("GHG7050", Severity.Warning, TypingRuleTexts.IndustryTwice);
    internal static readonly Rule AmountJump = new("GHG7051", Severity.Warning, TypingRuleTexts.AmountJump);
    internal static readonly Rule LostAmount = new("GHG7052", Severity.Warning, TypingRuleTexts.LostAmount);
    internal static readonly Rule BiogenicAsFossil = new("GHG7053", Severity.Warning, TypingRuleTexts.BiogenicAsFossil);

    // series, trends, peaks and targets: GHG6100 to GHG6199
    internal static readonly Rule NoSeries = new("GHG6100", Severity.Error, SeriesRuleTexts.NoSeries);
    internal static readonly Rule ViewNotKnown = new("GHG6101", Severity.Notice, SeriesRuleTexts.ViewNotKnown);
    internal static readonly Rule SeriesGap = new("GHG6102", Severity.Warning, SeriesRuleTexts.SeriesGap);
    internal static readonly Rule SeriesIncomplete = new("GHG6103", Severity.Warning, SeriesRuleTexts.SeriesIncomplete);
    internal static readonly Rule SeriesBreak = new("GHG6104", Severity.Warning, SeriesRuleTexts.SeriesBreak);
    internal static readonly Rule SeriesBackCast = new("GHG6105", Severity.Warning, SeriesRuleTexts.SeriesBackCast);
    internal static readonly Rule FillRefused = new("GHG6110", Severity.Warning, TargetRuleTexts.FillRefused);
    internal static readonly Rule TargetIncomplete = new("GHG6120", Severity.Error, TargetRuleTexts.TargetIncomplete);
    internal static readonly Rule InvalidShare = new("GHG6121", Severity.Error, TargetRuleTexts.InvalidShare);
    internal static readonly Rule TargetBeforeBase = new("GHG6122", Severity.Error, TargetRuleTexts.TargetBeforeBase);
    internal static readonly Rule TargetWithoutSeries = new("GHG6123", Severity.Warning, TargetRuleTexts.TargetWithoutSeries);
    internal static readonly Rule TargetGwpDiffers = new("GHG6124", Severity.Error, TargetRuleTexts.TargetGwpDiffers);
    internal static readonly Rule NoBaseYearValue = new("GHG6125", Severity.Error, TargetRuleTexts.NoBaseYearValue);
    internal static readonly Rule GdpNominal = new("GHG6126", Severity.Error, TargetRuleTexts.GdpNominal);
    internal static readonly Rule GdpPricesMixed = new("GHG6127", Severity.Error, TargetRuleTexts.GdpPricesMixed);
    internal static readonly Rule IndicatorUnitsMixed = new("GHG6128", Severity.Error, TargetRuleTexts.IndicatorUnitsMixed);
    internal static readonly Rule IndicatorMissing = new("GHG6129", Severity.Warning, TargetRuleTexts.IndicatorMissing);
    internal static readonly Rule NoBaseline = new("GHG6130", Severity.Error, TargetRuleTexts.NoBaseline);

    // drivers and comparison: GHG6200 to GHG6299
    internal static readonly Rule CurrentPrices = new("GHG6200", Severity.Warning, DriverRuleTexts.CurrentPrices);
    internal static readonly Rule PriceYearsDiffer = new("GHG6201", Severity.Warning, DriverRuleTexts.PriceYearsDiffer);
    internal static readonly Rule CurrenciesDiffer = new("GHG6202", Severity.Warning, DriverRuleTexts.CurrenciesDiffer);
    internal static readonly Rule CellsNotAlike = new("GHG6203", Severity.Warning, DriverRuleTexts.CellsNotAlike);
    internal static readonly Rule EnergyBasesDiffer = new("GHG6204", Severity.Warning, DriverRuleTexts.EnergyBasesDiffer);
    internal static readonly Rule ActivityUnitsDiffer = new("GHG6205", Severity.Warning, DriverRuleTexts.ActivityUnitsDiffer);
    internal static readonly Rule LevelsDiffer = new("GHG6206", Severity.Error, DriverRuleTexts.LevelsDiffer);
    internal static readonly Rule UnknownQuantity = new("GHG6220", Severity.Error, DriverRuleTexts.UnknownQuantity);
    internal static readonly Rule QuantityMisplaced = new("GHG6221", Severity.Error, DriverRuleTexts.QuantityMisplaced);
    internal static readonly Rule NotMoney = new("GHG6222", Severity.Error, DriverRuleTexts.NotMoney);
    internal static readonly Rule EmissionsWithoutEnergy = new("GHG6223", Severity.Warning, DriverRuleTexts.EmissionsWithoutEnergy);
    internal static readonly Rule EmissionsMissing = new("GHG6224", Severity.Error, DriverRuleTexts.EmissionsMissing);
    // scenarios
    internal static readonly Rule ShareOutOfRange = new("GHG6300", Severity.Error, ScenarioRuleTexts.ShareOutOfRange);
    internal static readonly Rule NothingToActOn = new("GHG6301", Severity.Error, ScenarioRuleTexts.NothingToActOn);
    internal static readonly Rule YearsReversed = new("GHG6302", Severity.Error, ScenarioRuleTexts.YearsReversed);
    internal static readonly Rule CountedTwice = new("GHG6303", Severity.Error, ScenarioRuleTexts.CountedTwice);
    internal static readonly Rule ScenarioCellMissing = new("GHG6304", Severity.Error, ScenarioRuleTexts.ScenarioCellMissing);
    internal static readonly Rule ScenarioUnit = new("GHG6305", Severity.Error, ScenarioRuleTexts.ScenarioUnit);
    internal static readonly Rule GrowthOrValue = new("GHG6306", Severity.Error, ScenarioRuleTexts.GrowthOrValue);
    internal static readonly Rule RowsContradict = new("GHG6307", Severity.Error, ScenarioRuleTexts.RowsContradict);
    internal static readonly Rule InBaseline = new("GHG6308", Severity.Error, ScenarioRuleTexts.InBaseline);
    internal static readonly Rule GroupOverfull = new("GHG6309", Severity.Error, ScenarioRuleTexts.GroupOverfull);
    internal static readonly Rule AlreadyInForce = new("GHG6310", Severity.Error, ScenarioRuleTexts.AlreadyInForce);
    internal static readonly Rule SwitchAmbiguous = new("GHG6311", Severity.Error, ScenarioRuleTexts.SwitchAmbiguous);
    internal static readonly Rule SwitchToMemory = new("GHG6312", Severity.Error, ScenarioRuleTexts.SwitchToMemory);
    internal static readonly Rule TooManyMeasures = new("GHG6313", Severity.Error, ScenarioRuleTexts.TooManyMeasures);
    internal static readonly Rule NoBaseYear = new("GHG6314", Severity.Error, ScenarioRuleTexts.NoBaseYear);
    internal static readonly Rule ScenarioCurrenciesDiffer = new("GHG6315", Severity.Error, ScenarioRuleTexts.ScenarioCurrenciesDiffer);

    internal static readonly Rule NoInventoryOfYear = new("GHG6240", Severity.Error, ComparisonRuleTexts.NoInventoryOfYear);
    internal static readonly Rule GwpSetsDiffer = new("GHG6241", Severity.Error, ComparisonRuleTexts.GwpSetsDiffer);
    internal static readonly Rule NotRestated = new("GHG6242", Severity.Warning, ComparisonRuleTexts.NotRestated);
    internal static readonly Rule DoneDifferently = new("GHG6243", Severity.Warning, ComparisonRuleTexts.DoneDifferently);
    internal static readonly Rule DegreeDayBases = new("GHG6244", Severity.Warning, ComparisonRuleTexts.DegreeDayBases);
    internal static readonly Rule DegreeDaysTooFar = new("GHG6245", Severity.Warning, ComparisonRuleTexts.DegreeDaysTooFar);
    internal static readonly Rule BuildingShareOutOfRange = new("GHG6246", Severity.Error, ComparisonRuleTexts.BuildingShareOutOfRange);
    internal static readonly Rule PeerIndicatorsMissing = new("GHG6250", Severity.Error, PeerTexts.IndicatorsMissing);
    internal static readonly Rule PassedOverAsPeer = new("GHG6251", Severity.Warning, PeerTexts.PassedOver);
    internal static readonly Rule NoPeers = new("GHG6252", Severity.Error, PeerTexts.NoPeers);
    internal static readonly Rule LevelDoesNotAddUp = new("GHG6253", Severity.Error, CitySumTexts.DoesNotAddUp);
    internal static readonly Rule LedgerWithoutBase = new("GHG6290", Severity.Error, TrendTexts.LedgerWithoutBase);

    internal static readonly Rule ViewGasWithoutGwp = new("GHG7200", Severity.Error, ViewRuleTexts.ViewGasWithoutGwp);
    internal static readonly Rule NoViewTotal = new("GHG7201", Severity.Error, ViewRuleTexts.NoViewTotal);
    internal static readonly Rule NoInventoryTable = new("GHG7210", Severity.Error, AuditRuleTexts.NoInventoryTable);
    internal static readonly Rule ImpliedMistake = new("GHG7211", Severity.Warning, AuditRuleTexts.ImpliedMistake);
    internal static readonly Rule ImpliedOtherActivity = new("GHG7212", Severity.Warning, AuditRuleTexts.ImpliedOtherActivity);
    internal static readonly Rule ImpliedFarOff = new("GHG7213", Severity.Warning, AuditRuleTexts.ImpliedFarOff);
    internal static readonly Rule AuditNoEmissions = new("GHG7214", Severity.Warning, AuditRuleTexts.NoEmissions);
    internal static readonly Rule OtherCountry = new("GHG7215", Severity.Warning, AuditRuleTexts.OtherCountry);
    internal static readonly Rule NegativeEmissions = new("GHG7216", Severity.Warning, AuditRuleTexts.NegativeEmissions);
    internal static readonly Rule AuditRepeatedLine = new("GHG7217", Severity.Warning, AuditRuleTexts.RepeatedLine);
    internal static readonly Rule AuditStatedFactor = new("GHG7218", Severity.Error, AuditRuleTexts.StatedFactor);
    internal static readonly Rule AuditOtherGwp = new("GHG7220", Severity.Error, AuditRuleTexts.OtherGwp);
    internal static readonly Rule BiogenicCounted = new("GHG7221", Severity.Error, AuditRuleTexts.BiogenicCounted);
    internal static readonly Rule NotSumOfGases = new("GHG7222", Severity.Error, AuditRuleTexts.NotSumOfGases);
    internal static readonly Rule CellNotSum = new("GHG7223", Severity.Error, AuditRuleTexts.CellNotSum);
    internal static readonly Rule TotalNotSum = new("GHG7224", Severity.Error, AuditRuleTexts.TotalNotSum);
    internal static readonly Rule NetFactorOfGross = new("GHG7230", Severity.Warning, AuditRuleTexts.NetFactorOfGross);

    /// <summary>All rules by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnreadableFile, UnknownEncoding, ReadAsGb18030, NoActivities, UnterminatedQuote, StrayQuote, WrongFieldCount, RecordTooLong, TooManyColumns,
        NoHeader, InvalidJson, FileTooLarge, FileNotRead, MoreOfTheSame, UnknownColumn, MissingColumn, DuplicateColumn, BlankCell, RepeatedRow,
        UnknownSetting, InvalidSetting, InvalidWord, NotANumber, ThousandsSeparator, DecimalComma, FullWidthDigits, NotFinite, NumberOutOfRange,
        NumberTooFine, SumOverflow, NegativeAmount, YearOutOfRange, UnknownUnit, DimensionMismatch, RangeReversed, Implausible, UnknownCity,
        UnknownSite, UnknownReference, UnknownActivity, UnknownMethod, UnknownDataset, UnknownSet, InvalidFactor, NoFactor, TiedFactors,
        GasWithoutGwp, VectorNotWhole, FallbackForbidden, UnknownGwpSet, UnknownPlace, UnknownGas, UnknownParameter, UnknownSource,
        PackageWithoutName, ResourceMissing, ResourceUnknown, RepeatedId, InvalidCondition, UnsafeCityId, Co2eWithoutGwpSet, PlacesOutsideProject,
        GridNotStated, LicenceMissing, TitleMissing, VersionMissing, SourceIncomplete, SchemaDiffers, EditionUnknown, SetOfTwoActivities,
        LocatorMissing, ConfidenceUnknown, IdNotNameable, RowsTie, NameMissing, DimensionNotOfActivity, BasisContradicts, CarbonOrigin,
        ElectricityKindUnknown, PublishedGwpWrong, ConditionUnknown, OutsideKind, FarFromOthers, OtherBasisLikely, LeapInSeries, CarbonDisagrees,
        NegativeFactor, IdGone, ChangedWithoutVersion, AcceptedNothing, LockMissing, LockUnusable, OtherVersion, OtherContent, NotLocked,
        LockedNotThere, NoDefaultMethod, MethodNotForReference, InputNotDeclared, InvalidInput, MissingParameter, BasisNotStated, BasisMismatch,
        FactorWithoutBasis, GasConditions, EditionsMixed, CoalEquivalentNotStated, KeyNeedsReference, PlaceContradicts, NoFugitiveFactor, NoOwnPlants,
        PlantHeatDiffers, LandfillNotDescribed, RecoveredMoreThanGenerated, NoPopulation, WasteBasisNotStated, UnknownComponent, EnergyNotThere,
        MoreThanThere, TreatmentNotNamed, TakenOutOfManyRows, CityFactMissing, ManureSystemUnknown, EditionsMixedInFormula, BasisWithoutEffect,
        AmountAndNotationKey, NeitherAmountNorKey, UnknownNotationKey, ExplanationMissing, IeWithoutTarget, TargetWithoutIe, ExplanationWithoutKey,
        IeToNowhere, IeChain, IeAcrossLevels, DuplicateRow, DuplicatesNotSought, RequiredMissing, LossesTwice, NotOccurringWithNumber, CokeTwice,
        WholeSocietyElectricity, FuelInElectricityUnits, RecoveredTooMuch, CokeGasWithoutCoke, FuelAndDistance, CyclesAndFuel, LandfillHistoryShort,
        LandfillMethodsMixed, SteelTwice, CementTwice, ManureCountedTwice, LandAreas, ForestTwice, PlantFuelTwice, ChargingTwice, WasteToEnergyTwice,
        LandfillGasNotSubtracted, FeedstockTwice, FlowOfTwoCities, ParameterNotTaken, WorseThanApart, UncertaintyOfZero, UncertaintyTooWide,
        OneSidedRange, LimitImpossible, DistributionDoesNotFit, CorrelationContradicts, FactorTwoUncertainties, UncertaintyTwice, FlagsContradict,
        NoSeries, ViewNotKnown, SeriesGap, SeriesIncomplete, SeriesBreak, SeriesBackCast, FillRefused, TargetIncomplete, InvalidShare,
        TargetBeforeBase, TargetWithoutSeries, TargetGwpDiffers, NoBaseYearValue, GdpNominal, GdpPricesMixed, IndicatorUnitsMixed, IndicatorMissing,
        NoBaseline, CurrentPrices, PriceYearsDiffer, CurrenciesDiffer, CellsNotAlike, EnergyBasesDiffer, ActivityUnitsDiffer, LevelsDiffer,
        UnknownQuantity, QuantityMisplaced, NotMoney, EmissionsWithoutEnergy, EmissionsMissing, NoInventoryOfYear, GwpSetsDiffer, NotRestated,
        DoneDifferently, DegreeDayBases, DegreeDaysTooFar, BuildingShareOutOfRange, PeerIndicatorsMissing, PassedOverAsPeer, NoPeers,
        LevelDoesNotAddUp, HalfWidthOutOfRange, LimitOnWrongSide, NoUncertaintyStated, RangeTwice, LedgerWithoutBase, ShareOutOfRange, NothingToActOn,
        YearsReversed, CountedTwice, ScenarioCellMissing, ScenarioUnit, GrowthOrValue, RowsContradict, InBaseline, GroupOverfull, AlreadyInForce,
        SwitchAmbiguous, SwitchToMemory, TooManyMeasures, NoBaseYear, ScenarioCurrenciesDiffer, NoWorkbook, NoEcrfSheet, EcrfWithoutCity,
        EcrfWithoutGwp, EcrfWithoutYear, EcrfRowWithoutReference, EcrfUnknownKey, EcrfIncludedNowhere, EcrfGasesBeyondTotal, EcrfNotTaken,
        StatisticalFormMissing, BalanceUnknownRow, BalanceUnknownItem, BalanceWithoutUnit, BalanceSumDiffers, BalanceRepeated, BalanceSumAlone,
        GasConditionNotStated, BalanceSplitUnused, BalanceTransportWhole, BalanceDifferenceLarge, CoalEquivalentBasisMissing, NothingPlaced,
        BalanceNegative, BalancePartTooLarge, BalanceOfAnother, FormUnknownColumn, FormOverdrawn, SheetNotTaken, NoSheetOfProject, CellIsError,
        FormulaWithoutValue, IndustryTwice, AmountJump, LostAmount, BiogenicAsFossil, ViewGasWithoutGwp, NoViewTotal, NoInventoryTable,
        ImpliedMistake, ImpliedOtherActivity, ImpliedFarOff, AuditNoEmissions, OtherCountry, NegativeEmissions, AuditRepeatedLine, AuditStatedFactor,
        AuditOtherGwp, BiogenicCounted, NotSumOfGases, CellNotSum, TotalNotSum, NetFactorOfGross,
    ];

    /// <summary>The rule of a code, whatever its case.</summary>
    /// <param name="code">The code, such as <c>GHG2011</c>.</param>
    /// <returns>The rule, or null.</returns>
    public static Rule? Find(string code) => All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
