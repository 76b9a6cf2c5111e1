namespace Ghg.Core.Factors;

/// <summary>Who sells electricity in a state of the United States, and the eGRID subregion of its customers.</summary>
/// <param name="State">The id of the state.</param>
/// <param name="Name">Its name, as EPA prints it.</param>
/// <param name="EiaId">Its number, as EPA prints it: mostly that of the Energy Information Administration.</param>
/// <param name="Grid">The id of the subregion: a utility has one in a state.</param>
/// <param name="ZipCodes">How many ZIP codes of the state it serves.</param>
internal sealed record Utility(string State, string Name, string EiaId, string Grid, int ZipCodes);
