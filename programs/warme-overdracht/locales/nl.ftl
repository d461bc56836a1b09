# In een ziekenhuis zijn het geen klanten.
-customers = patiënten
