namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>On which side of the IPCC's table a number stands.</summary>
public enum InputRole
{
    /// <summary>What happened: an amount, or a figure about the city.</summary>
    Activity,

    /// <summary>What is true: an emission factor or a parameter.</summary>
    Factor,
}
